package org.migworkbench.engine.policies.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * A recorded live migration of QEMU with XBZRLE or multifd.
 *
 * @param name            the guest's workload
 * @param encoding        id of the encoding
 * @param ramMib          memory of the guest in MiB
 * @param workingSetMib   working set of its uniform writes in MiB, 0 = the guest is idle
 * @param writesPerSecond page writes a second
 * @param maxBandwidth    max-bandwidth in bytes per second
 * @param downtimeLimitMs downtime-limit in milliseconds
 * @param totalMs         total-time that QEMU reported in milliseconds
 * @param downtimeMs      downtime that QEMU reported in milliseconds
 * @param bytes           bytes that QEMU reported as transferred
 * @param zeroPages       zero pages that QEMU reported as sent
 * @param rounds          rounds with pages: dirty-sync-count less one
 * @param hits            pages found in XBZRLE's cache
 * @param misses          pages not found in it
 */
record EncodedRecording(String name, String encoding, int ramMib, int workingSetMib, int writesPerSecond,
        long maxBandwidth, long downtimeLimitMs, long totalMs, long downtimeMs, long bytes, int zeroPages, int rounds,
        long hits,
        long misses) {

    private static final String FILE = "/recordings/qemu-encoded.csv";
    private static final long NON_ZERO_BYTES = 75_000_000;
    private static final double LINK_BYTES_PER_SECOND = 2e9;
    private static final double TIMEOUT_SECONDS = 40;
    private static final ContentSpec TEXT = new ContentSpec(ContentSpec.Kind.WORDS, 32, ContentSpec.Places.SPREAD,
            ContentSpec.Data.TEXT);

    /** All recordings of the test resource in the order of the file. */
    static List<EncodedRecording> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                EncodedRecording.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(EncodedRecording::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same migration, simulated. */
    EncodedRun.Outcome simulate() {
        return simulate(NON_ZERO_BYTES);
    }

    /** The same with as many zero pages as the recording itself shows: a check of a cause. */
    EncodedRun.Outcome simulateWithItsZeroPages() {
        return simulate(((ramMib - workingSetMib) * 256L - zeroPages) * 4096);
    }

    /** The guest's writes. */
    private WorkloadRef guest() {
        return workingSetMib == 0 ? new WorkloadRef("idle", new TreeMap<>())
                : new WorkloadRef("uniform", EncodedRun.map("workingSet", workingSetMib + " MiB", "writeRate",
                        Integer.toString(writesPerSecond)));
    }

    private EncodedRun.Outcome simulate(long nonZeroBytes) {
        ContentSpec content = name.startsWith("uni128") ? TEXT : ContentSpec.RANDOM;
        return EncodedRun.run(new EncodedRun.Setting((long) ramMib << 20, nonZeroBytes, content, guest(),
                LINK_BYTES_PER_SECOND, maxBandwidth, downtimeLimitMs, TIMEOUT_SECONDS, 0), encoding);
    }

    private static EncodedRecording parse(String line) {
        String[] cells = line.split(",", -1);
        return new EncodedRecording(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]), Long.parseLong(cells[5]), Long.parseLong(cells[6]),
                Long.parseLong(cells[7]), Long.parseLong(cells[8]), Long.parseLong(cells[9]),
                Integer.parseInt(cells[10]), Integer.parseInt(cells[11]) - 1, Long.parseLong(cells[13]),
                Long.parseLong(cells[14]));
    }
}
