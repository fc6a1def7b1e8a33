package org.migworkbench.engine.guest;

import org.migworkbench.engine.ContentSpec;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.workload.Workload;

/**
 * Which pages hold only zeros. Pages of a working set hold data from the start unless the guest writes zeros; of the
 * other pages the lowest hold data, as many as the specification says, and the rest are zero.
 */
public final class ZeroPages {

    private ZeroPages() {
    }

    /**
     * Finds the zero pages of a virtual machine.
     *
     * @param vm       the virtual machine
     * @param workload what it writes
     * @return the set of zero pages
     */
    public static PageBitmap of(VmSpec vm, Workload workload) {
        PageBitmap zero = new PageBitmap(vm.pageCount());
        boolean all = vm.nonZeroBytes() == VmSpec.ALL_NON_ZERO;
        long data = all ? Long.MAX_VALUE : (vm.nonZeroBytes() + vm.pageSizeBytes() - 1) / vm.pageSizeBytes();
        boolean writesZeros = vm.content().kind() == ContentSpec.Kind.ZERO;
        for (int page = 0; page < zero.pageCount(); page++) {
            if (workload.mayWrite(page)) {
                if (writesZeros) {
                    zero.set(page);
                }
            } else if (data > 0) {
                data--;
            } else {
                zero.set(page);
            }
        }
        return zero;
    }
}
