package org.migworkbench.engine.guest;

import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.Workload;

/**
 * Which pages hold only zeros. Pages of a working set hold data from the start unless the guest writes zeros; of the
 * other pages the lowest hold data, as many as the specification says, and the rest are zero.
 */
public final class ZeroPages {

    private static final int WORDS_PER_SLICE = 8192;

    private ZeroPages() {
    }

    /**
     * Whether a virtual machine can have zero pages at all.
     *
     * @param vm the virtual machine
     * @return false if all its memory holds data and it writes no zeros
     */
    public static boolean isPossible(VmSpec vm) {
        return vm.nonZeroBytes() != VmSpec.ALL_NON_ZERO || vm.content().kind() == ContentSpec.Kind.ZERO;
    }

    /**
     * Finds the zero pages of a virtual machine.
     *
     * @param vm       the virtual machine
     * @param workload what it writes
     * @return the set of zero pages
     */
    public static PageBitmap of(VmSpec vm, Workload workload) {
        return of(vm, workload, CancelCheck.NONE);
    }

    /**
     * The same where it may be given up.
     *
     * @param vm         the virtual machine
     * @param workload   what it writes
     * @param cancelCheck asked now and then
     * @return the set of zero pages
     */
    public static PageBitmap of(VmSpec vm, Workload workload, CancelCheck cancelCheck) {
        PageBitmap zero = new PageBitmap(vm.pageCount());
        if (!isPossible(vm)) {
            return zero;
        }
        boolean all = vm.nonZeroBytes() == VmSpec.ALL_NON_ZERO;
        long data = all ? Long.MAX_VALUE : (vm.nonZeroBytes() + vm.pageSizeBytes() - 1) / vm.pageSizeBytes();
        boolean writesZeros = vm.content().kind() == ContentSpec.Kind.ZERO;
        long[] words = zero.words();
        zero.setAll();
        for (int word = 0; word < words.length; word++) {
            if (word % WORDS_PER_SLICE == 0) {
                cancelCheck.check();
            }
            long written = workload.mayWriteWord(word);
            long others = words[word] & ~written;
            long withData = others;
            int count = Long.bitCount(others);
            if (data < count) {
                withData = lowest(others, (int) data);
                count = (int) data;
            }
            data -= count;
            words[word] = others & ~withData | (writesZeros ? written : 0);
        }
        return zero;
    }

    private static long lowest(long bits, int count) {
        long rest = bits;
        for (int i = 0; i < count; i++) {
            rest &= rest - 1;
        }
        return bits & ~rest;
    }
}
