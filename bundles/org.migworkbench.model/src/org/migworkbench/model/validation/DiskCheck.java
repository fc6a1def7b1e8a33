package org.migworkbench.model.validation;

import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_BLOCK_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_USED_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_WAIT_SHARE;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_WORKLOADS;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND;

import org.eclipse.emf.ecore.EAttribute;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.quantities.Quantity;

/** Checks the disk of a virtual machine. */
final class DiskCheck {

    private static final long MOST_BLOCKS = 1L << 30;

    private final FindingList findings;
    private final VirtualMachine vm;

    DiskCheck(FindingList findings, VirtualMachine vm) {
        this.findings = findings;
        this.vm = vm;
    }

    void check() {
        findings.requireAllowed(vm, VIRTUAL_MACHINE__DISK_BLOCK_BYTES, VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND,
                VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND, VIRTUAL_MACHINE__DISK_WAIT_SHARE);
        checkSize();
        checkPart(VIRTUAL_MACHINE__DISK_USED_BYTES);
        checkPart(VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES);
        if (vm.getDiskBytes() == 0 && !vm.getDiskWorkloads().isEmpty()) {
            findings.warning(Rule.DISK_SHARED, vm, VIRTUAL_MACHINE__DISK_WORKLOADS,
                    "Workloads write the disk of '" + vm.getName()
                            + "', but its storage is shared, so nothing of it is copied; give the disk a size.");
        }
    }

    private void checkSize() {
        long size = vm.getDiskBytes();
        int block = vm.getDiskBlockBytes();
        boolean soundBlock = FeatureText.of(VIRTUAL_MACHINE__DISK_BLOCK_BYTES).allows(block);
        findings.require(size >= 0 && (!soundBlock || size % block == 0 && size / block <= MOST_BLOCKS),
                Rule.DISK_NOT_BLOCKS, vm,
                VIRTUAL_MACHINE__DISK_BYTES,
                "0 for shared storage, or whole blocks of " + Quantity.exactBytes(block) + ", at most " + MOST_BLOCKS
                        + " of them");
    }

    private void checkPart(EAttribute part) {
        long bytes = (Long) vm.eGet(part);
        FeatureText text = FeatureText.of(part);
        findings.require(text.allows(bytes) && bytes <= Math.max(0, vm.getDiskBytes()), Rule.DISK_PART, vm, part,
                "0 to the size of the disk" + text.orSpecial());
    }
}
