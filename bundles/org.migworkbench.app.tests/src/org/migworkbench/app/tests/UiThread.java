package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Does things on the window's thread, from the test's, and waits for what they lead to. */
final class UiThread {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long POLL_NANOS = Duration.ofMillis(10).toNanos();

    private UiThread() {
    }

    /** Something done to the window. */
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }

    static <T> T get(Callable<T> question) {
        Object[] answer = new Object[1];
        Throwable[] failure = new Throwable[1];
        display().syncExec(() -> {
            try {
                answer[0] = question.call();
            } catch (Exception | AssertionError e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw new AssertionError(failure[0].getMessage(), failure[0]);
        }
        return cast(answer[0]);
    }

    @SuppressWarnings("unchecked") // the question's own type
    private static <T> T cast(Object answer) {
        return (T) answer;
    }

    static void run(Action action) {
        get(() -> {
            action.run();
            return null;
        });
    }

    /** Waits until a condition, asked on the window's thread, is true. */
    static void waitUntil(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!get(condition)) {
            if (System.nanoTime() > end) {
                fail("Waited " + PATIENCE.toSeconds() + " s in vain until " + what);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /** Waits until there is an answer. */
    static <T> T waitFor(String what, Callable<T> question) {
        Object[] answer = new Object[1];
        waitUntil(what, () -> {
            answer[0] = question.call();
            return answer[0] != null;
        });
        return cast(answer[0]);
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }
}
