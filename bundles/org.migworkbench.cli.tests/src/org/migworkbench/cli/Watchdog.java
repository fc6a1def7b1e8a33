package org.migworkbench.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Lets a command run and ends the wait when it has computed for too long, however busy the machine is. */
final class Watchdog {

    private static final long MOST_NANOS = 10_000_000_000L;
    private static final long LONGEST_WAIT_MILLIS = 300_000;
    private static final long LOOK_MILLIS = 500;

    private Watchdog() {
    }

    /** What a command gives; an assertion error that says where it was if it hangs. */
    static Invocation run(Supplier<Invocation> command) {
        AtomicReference<Invocation> done = new AtomicReference<>();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                done.set(command.get());
            } catch (Throwable e) {
                failed.set(e);
            }
        }, "command under watch");
        thread.setDaemon(true);
        thread.start();
        await(thread);
        if (done.get() == null) {
            throw new AssertionError(failed.get() == null ? "it hangs" : failed.get().toString(), failed.get());
        }
        return done.get();
    }

    private static void await(Thread thread) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try {
            for (long waited = 0; thread.isAlive(); waited += LOOK_MILLIS) {
                thread.join(LOOK_MILLIS);
                if (thread.isAlive() && (threads.getThreadCpuTime(thread.getId()) > MOST_NANOS
                        || waited > LONGEST_WAIT_MILLIS)) {
                    StackTraceElement[] trace = thread.getStackTrace();
                    throw new AssertionError("it hangs in "
                            + (trace.length == 0 ? "" : trace[0] + " " + trace[Math.min(trace.length - 1, 6)]));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
