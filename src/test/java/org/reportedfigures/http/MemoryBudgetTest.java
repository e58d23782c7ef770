package org.reportedfigures.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {
    private static final int MIB = 1 << 20;

    @Test
    void whatDoesNotFitBesideOthersIsRefusedWhereNobodyMayWait() throws InterruptedException {
        var budget = new MemoryBudget(10 * MIB, 0, 60_000);
        int first = budget.take(6 * MIB);
        assertThat(first).isPositive();
        assertThat(budget.take(6 * MIB)).isZero();
        assertThat(budget.take(4 * MIB)).isPositive();
        budget.giveBack(first);
        assertThat(budget.take(6 * MIB)).isPositive();
    }

    @Test
    void whatIsHeavierThanAllIsMadeAlone() throws InterruptedException {
        var budget = new MemoryBudget(10 * MIB, 0, 60_000);
        int all = budget.take(Long.MAX_VALUE);
        assertThat(all).isPositive();
        assertThat(budget.take(1)).isZero();
    }

    @Test
    void whoMayWaitGetsItWhenItIsGivenBack() throws InterruptedException {
        var budget = new MemoryBudget(10 * MIB, 1, 60_000);
        int first = budget.take(10 * MIB);
        var second =
                CompletableFuture.supplyAsync(() -> {
                    try {
                        return budget.take(MIB);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
        budget.giveBack(first);
        assertThat(second.join()).isPositive();
    }
}
