package org.migworkbench.engine.policy;

/** How a policy slows a guest, processor by processor. Valid during the call that it is passed to. */
public interface GuestControl {

    /**
     * Number of virtual processors.
     *
     * @return 1 or more
     */
    int vcpus();

    /**
     * How much a processor is slowed now.
     *
     * @param vcpu number from 0
     * @return share of its time that the policy keeps it from running, from 0 to below 1
     */
    double throttle(int vcpu);

    /**
     * Slows a processor from now on.
     *
     * @param vcpu  number from 0
     * @param share share of its time that it is kept from running, from 0 (full speed) to below 1
     * @throws IllegalArgumentException if the share is out of range
     */
    void setThrottle(int vcpu, double share);

    /**
     * Different pages that a processor wrote since this was last asked for it, the first time since the migration began.
     * Needs a look at all of its working set.
     *
     * @param vcpu number from 0
     * @return pages
     */
    long takeWrittenPages(int vcpu);

    /**
     * How often a processor writes pages at this point of its workload while nothing slows it: the slope of its
     * unique-page curve, begun afresh now.
     *
     * @param vcpu number from 0
     * @return page writes a second, 0 or more
     */
    double writesPerSecond(int vcpu);
}
