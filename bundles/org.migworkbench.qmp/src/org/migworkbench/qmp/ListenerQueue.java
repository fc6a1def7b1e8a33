package org.migworkbench.qmp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Brings news to listeners in order, on one thread that lives only while there is some. The thread that reads the socket
 * never waits for a listener, so that a listener can wait for replies.
 */
final class ListenerQueue {

    private static final long IDLE_SECONDS = 2;

    private final List<QmpListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final ThreadPoolExecutor thread;

    ListenerQueue(String name, int mostWaiting) {
        this.mostWaiting = mostWaiting;
        thread = onDemand(name);
    }

    /** One thread that is made when there is work and ends a little after the last. */
    static ThreadPoolExecutor onDemand(String name) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), task -> daemon(task, name), new ThreadPoolExecutor.DiscardPolicy());
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    void add(QmpListener listener) {
        listeners.add(listener);
    }

    void remove(QmpListener listener) {
        listeners.remove(listener);
    }

    /** Whether there was room for the event. */
    boolean offer(QmpEvent event) {
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            return false;
        }
        thread.execute(() -> {
            waiting.decrementAndGet();
            tell(listener -> listener.event(event));
        });
        return true;
    }

    void post(Consumer<QmpListener> news) {
        thread.execute(() -> tell(news));
    }

    /** What waits is still delivered. */
    void close() {
        thread.shutdown();
    }

    /** A listener that fails is reported as uncaught, and the others are told all the same. */
    private void tell(Consumer<QmpListener> news) {
        for (QmpListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                report(e);
            }
        }
    }

    static void report(RuntimeException failure) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }
}
