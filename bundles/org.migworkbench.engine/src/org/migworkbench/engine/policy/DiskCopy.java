package org.migworkbench.engine.policy;

import org.migworkbench.engine.spec.VmSpec;

/**
 * How the disk of a virtual machine is copied beside its memory: in passes over the blocks, the first over all of them
 * and each later one over those written meanwhile. Stateless: one instance may serve many migrations.
 */
@FunctionalInterface
public interface DiskCopy extends Strategy {

    /** All blocks go, first the disk and then the memory, and what is left at the end goes while the guest stands still. */
    DiskCopy WHOLE = () -> DiskRules.WHOLE;

    /**
     * The rules of the copy.
     *
     * @return always the same answer
     */
    DiskRules rules();

    /**
     * What blocks cost on the wire.
     *
     * @param vm the virtual machine with its disk
     * @return a fresh encoding whose pages are the blocks
     */
    default Encoding encoding(VmSpec vm) {
        return new BlockRequests(vm.disk().blockSizeBytes(), true);
    }
}
