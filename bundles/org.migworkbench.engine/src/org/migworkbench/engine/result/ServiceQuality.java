package org.migworkbench.engine.result;

/**
 * What a migration took from its guest, as shares of the time in which the guest was not stopped, each 0 to 1.
 *
 * @param throttling   kept from running by the policy
 * @param writeFaults  first writes to protected pages, which tracking makes slow
 * @param pageRequests waiting for pages that are still at the source
 * @param encoding     processor time that encoding took from the guest
 * @param network      waiting for its own traffic, which the migrations slow down
 * @param disk         waiting for its disk writes, which the copying of the disk slows down
 */
public record ServiceQuality(double throttling, double writeFaults, double pageRequests, double encoding,
        double network, double disk) {

    /** Nothing was taken. */
    public static final ServiceQuality UNHARMED = new ServiceQuality(0, 0, 0, 0, 0, 0);
}
