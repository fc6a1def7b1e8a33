package org.migworkbench.engine.validation;

import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Range;

/** Checks the disk of a virtual machine, without what writes it. */
final class DiskValidator {

    private static final long MOST_BLOCKS = 1L << 30;

    private final Findings findings;
    private final Place.Disk place;
    private final DiskSpec disk;

    DiskValidator(Findings findings, Place.Disk place, DiskSpec disk) {
        this.findings = findings;
        this.place = place;
        this.disk = disk;
    }

    /** Checks it; true if the disk is sound. */
    boolean check() {
        int before = findings.issues().size();
        int block = disk.blockSizeBytes();
        findings.requirePageSize(place.value("blockSizeBytes"), "block size", block);
        if (VmSpec.PAGE_SIZES.contains(block) && (disk.sizeBytes() < 0 || disk.sizeBytes() % block != 0
                || disk.sizeBytes() / block > MOST_BLOCKS)) {
            findings.error(place.value("sizeBytes"), "The disk size " + disk.sizeBytes()
                    + " B is not allowed; allowed is 0 for shared storage, or 1 to " + MOST_BLOCKS
                    + " whole blocks of " + block + " B.");
        }
        checkPart("usedBytes", "used part of the disk", disk.usedBytes());
        checkPart("nonZeroBytes", "non-zero part of the disk", disk.nonZeroBytes());
        checkContent(block);
        findings.requireLimit(place.value("readBytesPerSecond"), "read rate of the storage", disk.readBytesPerSecond(),
                "no limit");
        findings.requireLimit(place.value("writeBytesPerSecond"), "write rate of the storage",
                disk.writeBytesPerSecond(),
                "no limit");
        if (!Range.SHARE.contains(disk.boundShare())) {
            findings.error(place.value("boundShare"), "The share " + Quantity.formatNumber(disk.boundShare())
                    + " of work that waits for disk writes is not allowed; allowed is 0 to 1.");
        }
        if (!disk.isCopied() && !disk.workloads().isEmpty()) {
            findings.error(place.value("workloads"), "The disk has " + disk.workloads().size()
                    + " workloads but the size 0, which is shared storage; allowed are workloads on a disk of its own.");
        }
        return findings.issues().size() == before;
    }

    private void checkContent(int block) {
        int words = disk.content().wordsPerWrite();
        if (disk.content().kind() == ContentSpec.Kind.WORDS && (words < 1 || words > block / 8)) {
            findings.error(place.value("content").value("wordsPerWrite"), "The number of words " + words
                    + " is not allowed; allowed is 1 to " + block / 8 + ".");
        }
    }

    private void checkPart(String name, String noun, long bytes) {
        if (bytes < DiskSpec.ALL || bytes > disk.sizeBytes()) {
            findings.error(place.value(name), "The " + noun + " of " + bytes + " B is not allowed; allowed is 0 to "
                    + disk.sizeBytes() + " B, or " + DiskSpec.ALL + " for all.");
        }
    }
}
