package org.migworkbench.study.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once and hands back what came of them in the order in which they were asked for. */
public final class OrderedTasks {

    private final int threads;

    /** Uses all processors. */
    public OrderedTasks() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Uses some threads.
     *
     * @param threads how many, 1 or more
     */
    public OrderedTasks(int threads) {
        this.threads = threads;
    }

    /**
     * Does all of them and waits. What one throws is thrown here, that of the first in order; the others are interrupted.
     *
     * @param tasks what to do
     * @param <T>   what comes of each
     * @return what came of them, in the same order
     * @throws CancellationException if this thread is interrupted
     */
    public <T> List<T> all(List<? extends Callable<T>> tasks) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "Search");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<T>> futures = new ArrayList<>();
            tasks.forEach(task -> futures.add(pool.submit(task)));
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(await(future));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
