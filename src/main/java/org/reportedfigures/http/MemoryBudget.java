package org.reportedfigures.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How much memory answers may take at once: each takes its weight while it is made and sent, and
 * waits while others have it.
 */
public final class MemoryBudget {
    private static final int KIB = 1024;

    private final int all;
    private final int waiting;
    private final long patience;
    private final Semaphore left;

    /**
     * @param bytes for all answers together
     * @param waiting how many answers may wait at once
     * @param patience milliseconds that each waits at most
     */
    public MemoryBudget(long bytes, int waiting, long patience) {
        this.all = Math.clamp(bytes / KIB, 1, Integer.MAX_VALUE);
        this.waiting = waiting;
        this.patience = patience;
        this.left = new Semaphore(all, true);
    }

    /**
     * Takes a weight, at most the whole budget: what is heavier is made alone.
     *
     * @return what to give back with {@link #giveBack}; 0 where there was none to be had in time
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
