package org.migworkbench.model.validation;

import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_BLOCK_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_USED_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_WAIT_SHARE;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_WORKLOADS;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.migworkbench.model.VirtualMachine;

/** Checks the disk of a virtual machine. */
final class DiskCheck {

    private static final int LEAST_BLOCK = 512;
    private static final int LARGEST_BLOCK = 1 << 30;
    private static final long MOST_BLOCKS = 1L << 30;
    private static final long ALL = -1;

    private final Findings findings;
    private final VirtualMachine vm;

    DiskCheck(Findings findings, VirtualMachine vm) {
        this.findings = findings;
        this.vm = vm;
    }

    void check() {
        long size = vm.getDiskBytes();
        int block = vm.getDiskBlockBytes();
        boolean soundBlock = block >= LEAST_BLOCK && block <= LARGEST_BLOCK && Integer.bitCount(block) == 1;
        findings.require(soundBlock, vm, VIRTUAL_MACHINE__DISK_BLOCK_BYTES,
                "a power of two from 512 bytes to 1 GiB");
        findings.require(size >= 0 && (!soundBlock || size % block == 0 && size / block <= MOST_BLOCKS), vm,
                VIRTUAL_MACHINE__DISK_BYTES,
                "0 for shared storage, or whole blocks of diskBlockBytes, at most 1073741824 of them");
        for (EAttribute part : List.of(VIRTUAL_MACHINE__DISK_USED_BYTES, VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES)) {
            long bytes = (Long) vm.eGet(part);
            findings.require(bytes >= ALL && bytes <= Math.max(0, size), vm, part,
                    "0 to the size of the disk, or -1 for all of it");
        }
        for (EAttribute rate : List.of(VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND,
                VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND)) {
            double bytesPerSecond = (Double) vm.eGet(rate);
            findings.require(bytesPerSecond >= 0 && Double.isFinite(bytesPerSecond), vm, rate,
                    "a finite rate above 0 bytes a second, or 0 for no limit");
        }
        findings.require(vm.getDiskWaitShare() >= 0 && vm.getDiskWaitShare() <= 1, vm,
                VIRTUAL_MACHINE__DISK_WAIT_SHARE, "a share from 0 to 1");
        if (size == 0 && !vm.getDiskWorkloads().isEmpty()) {
            findings.warning(vm, VIRTUAL_MACHINE__DISK_WORKLOADS, "Workloads write the disk of '" + vm.getName()
                    + "', but its storage is shared, so nothing of it is copied; give the disk a size.");
        }
    }
}
