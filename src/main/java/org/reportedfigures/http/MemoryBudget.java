package org.reportedfigures.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits the memory of concurrent responses: each acquires its weight while it is made and sent,
 * and waits while others hold it.
 */
public final class MemoryBudget {
    private static final int KIB = 1024;

    private final int all;
    private final int waiting;
    private final long patience;
    private final Semaphore left;

    /**
     * @param bytes for all responses together
     * @param waiting how many responses may wait at once
     * @param patience maximum wait of each in milliseconds
     */
    public MemoryBudget(long bytes, int waiting, long patience) {
        this.all = Math.clamp(bytes / KIB, 1, Integer.MAX_VALUE);
        this.waiting = waiting;
        this.patience = patience;
        this.left = new Semaphore(all, true);
    }

    /**
     * Acquires a weight, at most the whole budget: a heavier response is made alone.
     *
     * @return the amount to release with {@link #giveBack}; 0 if none was available in time
     */
    public int take(long bytes) throws InterruptedException {
        int weight = Math.clamp(bytes / KIB, 1, all);
        if (left.tryAcquire(weight)) {
            return weight;
        }
        boolean mayWait = left.getQueueLength() < waiting;
        return mayWait && left.tryAcquire(weight, patience, TimeUnit.MILLISECONDS) ? weight : 0;
    }

    public void giveBack(int taken) {
        left.release(taken);
    }
}
