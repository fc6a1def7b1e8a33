package org.migworkbench.engine.policies;

import org.migworkbench.engine.policy.GuestControl;

/** Processors whose written pages a test sets. */
final class HandMadeGuest implements GuestControl {

    final long[] written;
    final double[] throttle;

    HandMadeGuest(int vcpus) {
        this.written = new long[vcpus];
        this.throttle = new double[vcpus];
    }

    @Override
    public int vcpus() {
        return throttle.length;
    }

    @Override
    public double throttle(int vcpu) {
        return throttle[vcpu];
    }

    @Override
    public void setThrottle(int vcpu, double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("throttle " + share);
        }
        throttle[vcpu] = share;
    }

    @Override
    public long takeWrittenPages(int vcpu) {
        long taken = written[vcpu];
        written[vcpu] = 0;
        return taken;
    }
}
