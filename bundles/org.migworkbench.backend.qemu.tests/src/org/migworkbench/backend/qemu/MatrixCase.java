package org.migworkbench.backend.qemu;

import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.engine.result.Outcome;

/**
 * One real migration of the matrix.
 *
 * @param name what is tried
 * @param guest what the guest does
 * @param policy policy with parameters
 * @param mibPerSecond limit; 0 = the policy's
 * @param downtimeMillis limit of the downtime
 * @param timeoutSeconds time-out
 * @param when moment of the action
 * @param action what is done then
 * @param outcome how it must end
 * @param guestLives whether there must be a guest afterwards
 */
record MatrixCase(String name, DemoGuest guest, String policy, double mibPerSecond, long downtimeMillis,
        long timeoutSeconds, When when, Action action, Outcome outcome, boolean guestLives) {

    /** Moments. */
    enum When {
        NEVER, PASS_1, PASS_2, PASS_3, PRE_SWITCHOVER, POSTCOPY, PAUSED
    }

    /** Does something to a session that runs. */
    interface Action {
        void on(QemuSession session) throws Exception;
    }

    static MatrixCase of(String name, DemoGuest guest, String policy, double mibPerSecond) {
        return new MatrixCase(name, guest, policy, mibPerSecond, 100, 40, When.NEVER, session -> {}, Outcome.COMPLETED,
                true);
    }

    MatrixCase on(When moment, Action then) {
        return new MatrixCase(name, guest, policy, mibPerSecond, downtimeMillis, timeoutSeconds, moment, then, outcome,
                guestLives);
    }

    MatrixCase ends(Outcome end) {
        return new MatrixCase(name, guest, policy, mibPerSecond, downtimeMillis, timeoutSeconds, when, action, end,
                guestLives);
    }

    MatrixCase within(long downtime, long timeout) {
        return new MatrixCase(name, guest, policy, mibPerSecond, downtime, timeout, when, action, outcome, guestLives);
    }

    MatrixCase losingTheGuest() {
        return new MatrixCase(name, guest, policy, mibPerSecond, downtimeMillis, timeoutSeconds, when, action,
                Outcome.FAILED, false);
    }
}
