package org.migworkbench.engine.policies.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * A recorded live migration of QEMU that completed by pre-copy alone.
 *
 * @param name             the guest's workload
 * @param ramMib           memory of the guest in MiB
 * @param workingSetMib    working set of its uniform writes in MiB, 0 = the guest is idle
 * @param writesPerSecond  page writes a second
 * @param maxBandwidth     max-bandwidth in bytes per second
 * @param downtimeLimitMs  downtime-limit in milliseconds
 * @param totalMs          total-time that QEMU reported in milliseconds
 * @param downtimeMs       downtime that QEMU reported in milliseconds
 * @param bytes            bytes that QEMU reported as transferred
 * @param zeroPages        zero pages that QEMU reported as sent
 * @param dirtySyncCount   how often QEMU read the log: once at the start, after each pass, and once more at the switch
 */
public record Recording(String name, int ramMib, int workingSetMib, int writesPerSecond, long maxBandwidth,
        long downtimeLimitMs, long totalMs, long downtimeMs, long bytes, int zeroPages, int dirtySyncCount) {

    private static final String FILE = "/recordings/qemu-precopy.csv";
    private static final int COLUMNS = 11;
    private static final long NON_ZERO_BYTES = 75_000_000;
    private static final double LINK_BYTES_PER_SECOND = 2e9;
    private static final long TIMEOUT_NANOS = 40_000_000_000L;

    /**
     * All recordings of the test resource.
     *
     * @return the recordings in the order of the file
     */
    public static List<Recording> all() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Recording.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(Recording::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Rounds with pages: the log is read once before the first, after each live round, and once more at the switch,
     * where the reading that let the guest stop and the last one follow each other at once.
     *
     * @return the count, the stop-and-copy included
     */
    public int rounds() {
        return dirtySyncCount - 1;
    }

    /**
     * The same migration to be simulated; docs/validation.md says where each number comes from.
     *
     * @return the scenario
     */
    public ScenarioSpec scenario() {
        return scenario(NON_ZERO_BYTES);
    }

    /**
     * The same with as many zero pages as the recording itself shows: a check of a cause.
     *
     * @return the scenario
     */
    public ScenarioSpec scenarioWithItsZeroPages() {
        return scenario(((ramMib - workingSetMib) * 256L - zeroPages) * 4096);
    }

    private ScenarioSpec scenario(long nonZeroBytes) {
        WorkloadRef guest = workingSetMib == 0 ? new WorkloadRef("idle", new TreeMap<>())
                : new WorkloadRef("uniform", new TreeMap<>(Map.of("workingSet", workingSetMib + " MiB",
                        "writeRate", Integer.toString(writesPerSecond))));
        VmSpec vm = new VmSpec("vm", (long) ramMib << 20, 4096, 1, nonZeroBytes, ContentSpec.RANDOM, List.of(guest));
        SortedMap<String, String> defaults = new TreeMap<>();
        MigrationSpec migration = new MigrationSpec("vm", List.of("socket"), 0,
                new PolicySpec(new PolicyRef("qemu", defaults), List.of()), maxBandwidth, downtimeLimitMs * 1_000_000,
                TIMEOUT_NANOS);
        return new ScenarioSpec(name, List.of(new LinkSpec("socket", LINK_BYTES_PER_SECOND, 0)), List.of(vm),
                List.of(migration), 2026);
    }

    private static Recording parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("Not " + COLUMNS + " columns: " + line);
        }
        return new Recording(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]), Long.parseLong(cells[4]), Long.parseLong(cells[5]),
                Long.parseLong(cells[6]), Long.parseLong(cells[7]), Long.parseLong(cells[8]),
                Integer.parseInt(cells[9]), Integer.parseInt(cells[10]));
    }
}
