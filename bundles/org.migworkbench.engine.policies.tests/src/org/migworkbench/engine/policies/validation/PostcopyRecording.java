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
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * A recorded live migration of QEMU with post-copy, a fault or a wait before the switch.
 *
 * @param name              what it is called in the table
 * @param ramMib            memory of the guest in MiB
 * @param workingSetMib     working set of its uniform writes in MiB, 0 = the guest is idle
 * @param writesPerSecond   page writes a second
 * @param maxBandwidth      max-bandwidth in bytes per second
 * @param postcopyBandwidth max-postcopy-bandwidth in bytes per second, 0 = none
 * @param postcopyAfter     rounds after which post-copy was asked for, 0 = never
 * @param preempt           whether postcopy-preempt was on
 * @param fault             none, cut, cancel or destination
 * @param faultMs           when, in milliseconds since the start
 * @param recoverMs         from a cut to the recovery in milliseconds
 * @param pauseMs           wait before the switch in milliseconds
 * @param outcome           how it ended
 * @param totalMs           total-time that QEMU reported in milliseconds, 0 = none
 * @param downtimeMs        downtime that QEMU reported in milliseconds, 0 = none
 * @param bytes             bytes that QEMU reported as transferred
 * @param requests          page requests that QEMU reported
 * @param postcopyBytes     bytes that QEMU reported as sent after the switch
 */
public record PostcopyRecording(String name, int ramMib, int workingSetMib, int writesPerSecond, long maxBandwidth,
        long postcopyBandwidth, int postcopyAfter, boolean preempt, String fault, long faultMs, long recoverMs,
        long pauseMs, String outcome, long totalMs, long downtimeMs, long bytes, long requests, long postcopyBytes) {

    private static final String FILE = "/recordings/qemu-postcopy.csv";
    private static final int COLUMNS = 18;
    private static final long NON_ZERO_BYTES = 75_000_000;
    private static final double LINK_BYTES_PER_SECOND = 2e9;
    private static final long MILLI = 1_000_000;
    private static final long TIMEOUT_NANOS = 40_000 * MILLI;

    /**
     * All recordings of the test resource.
     *
     * @return the recordings in the order of the file
     */
    public static List<PostcopyRecording> all() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(PostcopyRecording.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(PostcopyRecording::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same migration to be simulated; docs/validation.md says where each number comes from.
     *
     * @return the scenario
     */
    public ScenarioSpec scenario() {
        WorkloadRef guest = workingSetMib == 0 ? new WorkloadRef("idle", new TreeMap<>())
                : new WorkloadRef("uniform", new TreeMap<>(Map.of("workingSet", workingSetMib + " MiB",
                        "writeRate", Integer.toString(writesPerSecond))));
        VmSpec vm = new VmSpec("vm", (long) ramMib << 20, 4096, 1, NON_ZERO_BYTES, ContentSpec.RANDOM, List.of(guest));
        MigrationSpec migration = new MigrationSpec("vm", List.of("socket"), 0,
                new PolicySpec(new PolicyRef("qemu", policy()), List.of()), maxBandwidth, 300 * MILLI, TIMEOUT_NANOS);
        return new ScenarioSpec(name, List.of(new LinkSpec("socket", LINK_BYTES_PER_SECOND, 0)), List.of(vm),
                List.of(migration), List.of(), List.of(), faults(), 2026);
    }

    private SortedMap<String, String> policy() {
        SortedMap<String, String> params = new TreeMap<>();
        params.put("maxPostcopyBandwidth", postcopyBandwidth + " B/s");
        params.put("postcopyAfter", Integer.toString(postcopyAfter));
        params.put("postcopyPreempt", Boolean.toString(preempt));
        params.put("pauseBeforeSwitchover", pauseMs + " ms");
        params.put("connectionTimeout", "0");
        params.put("recoverAfter", "1 ns");
        if (name.contains("hybrid")) {
            params.put("throttling", "auto-converge");
        }
        return params;
    }

    private List<FaultSpec> faults() {
        return switch (fault) {
            case "cut" -> List.of(FaultSpec.ofLink("socket", faultMs * MILLI, recoverMs * MILLI, 0));
            case "cancel" -> List.of(FaultSpec.ofMigration(FaultSpec.Kind.CANCEL, "vm", faultMs * MILLI));
            case "destination" -> List.of(FaultSpec.ofMigration(FaultSpec.Kind.DESTINATION_LOST, "vm",
                    faultMs * MILLI));
            default -> List.of();
        };
    }

    private static PostcopyRecording parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("Not " + COLUMNS + " columns: " + line);
        }
        return new PostcopyRecording(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]), Long.parseLong(cells[4]), Long.parseLong(cells[5]),
                Integer.parseInt(cells[6]), Boolean.parseBoolean(cells[7]), cells[8], Long.parseLong(cells[9]),
                Long.parseLong(cells[10]), Long.parseLong(cells[11]), cells[12], Long.parseLong(cells[13]),
                Long.parseLong(cells[14]), Long.parseLong(cells[15]), Long.parseLong(cells[16]),
                Long.parseLong(cells[17]));
    }
}
