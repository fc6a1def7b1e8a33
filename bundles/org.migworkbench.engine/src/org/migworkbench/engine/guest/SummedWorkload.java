package org.migworkbench.engine.guest;

import java.util.List;
import org.migworkbench.engine.workload.Workload;

/** Several workloads in one guest: a page is written when any of them writes it. */
public final class SummedWorkload implements Workload {

    private final Workload[] parts;

    /**
     * Sums workloads.
     *
     * @param parts the workloads; none = the guest writes nothing
     */
    public SummedWorkload(List<Workload> parts) {
        this.parts = parts.toArray(new Workload[0]);
    }

    @Override
    public boolean isWritten(int page, long fromGuestNanos, long toGuestNanos) {
        for (Workload part : parts) {
            if (part.isWritten(page, fromGuestNanos, toGuestNanos)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        for (Workload part : parts) {
            part.markWritten(fromGuestNanos, toGuestNanos, words);
        }
    }

    @Override
    public boolean mayWrite(int page) {
        for (Workload part : parts) {
            if (part.mayWrite(page)) {
                return true;
            }
        }
        return false;
    }
}
