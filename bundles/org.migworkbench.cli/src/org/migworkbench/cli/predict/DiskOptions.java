package org.migworkbench.cli.predict;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.quantities.WholeSize;
import picocli.CommandLine.Option;

/** The options that describe a disk on storage that the hosts do not share. */
final class DiskOptions {

    static final String WRITE_RATE = "--disk-write-rate";

    private static final String SIZE = "--disk";
    private static final String USED = "--disk-used";

    @Option(names = SIZE, paramLabel = "SIZE", description = "Disk that moves with the virtual machine, in blocks of 64 KiB. Default: 0, the hosts share the storage and no disk is copied.")
    private String size;

    @Option(names = USED, paramLabel = "SIZE", description = "Part of the disk that the file system uses and the guest writes. Default: all of it.")
    private String used;

    @Option(names = WRITE_RATE, paramLabel = "RATE", description = "How fast the guest writes its disk, in whole blocks that are spread evenly over the used part. Default: 0.")
    private String writeRate;

    DiskSpec disk() {
        if (size == null) {
            refuse(USED, used);
            refuse(WRITE_RATE, writeRate);
            return DiskSpec.SHARED;
        }
        long bytes = whole().bytes();
        long usedBytes = used == null ? DiskSpec.ALL : QuantityOptions.bytes(USED, used);
        return new DiskSpec(bytes, usedBytes, writers(used == null ? bytes : usedBytes));
    }

    /** Says that the disk was made of whole blocks. */
    Optional<String> note() {
        return size == null ? Optional.empty() : whole().note().map(note -> SIZE + ": " + note);
    }

    private WholeSize whole() {
        return WholeSize.of(QuantityOptions.bytes(SIZE, size), new WholeSize.Part("blocks", DiskSpec.BLOCK_BYTES));
    }

    private static void refuse(String option, String value) {
        if (value != null) {
            throw new InputException(option + " " + value + " needs --disk SIZE");
        }
    }

    private List<WorkloadRef> writers(long bytes) {
        double rate = writeRate == null ? 0 : QuantityOptions.bytesPerSecond(WRITE_RATE, writeRate);
        if (rate == 0) {
            return List.of();
        }
        if (bytes == 0) {
            throw new InputException("--disk-write-rate " + writeRate + " needs a used part of the disk above 0");
        }
        return List.of(evenly(bytes, rate / DiskSpec.BLOCK_BYTES));
    }

    private static WorkloadRef evenly(long bytes, double blocksPerSecond) {
        TreeMap<String, String> params = new TreeMap<>();
        params.put("workingSet", Long.toString(bytes));
        params.put("writeRate", Double.toString(blocksPerSecond));
        return new WorkloadRef("uniform", params);
    }

    /** The option that a value of the disk came from. */
    static String ofValue(String name) {
        return name.equals("usedBytes") ? USED : name.equals("workloads") ? WRITE_RATE : SIZE;
    }
}
