package org.migworkbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.analysis.Results;
import org.migworkbench.engine.result.DiskRound;
import org.migworkbench.engine.result.DiskStats;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * Folders that version 1.0.0 wrote, before the numbers were grouped: they are read as what was written, and written again
 * byte for byte, new columns and the kind of the end apart.
 */
class KeptResultsTest {

    @TempDir
    private Path place;

    @Test
    void aPlainResultStays() throws Exception {
        stays("plain", Results.run(Results.migration(Outcome.COMPLETED, true)));
    }

    @Test
    void aResultWithAllThatThereWasStays() throws Exception {
        stays("everything", Results.everything());
    }

    @Test
    void aProtectedMigrationStays() throws Exception {
        stays("protected",
                Results.run(Results.protectedBy(Results.protection(ProtectionStats.Recovery.PAGES_FROM_STORE))));
    }

    @Test
    void aRoundOfWhichLittleIsKnownStays() throws Exception {
        MigrationResult whole = Results.migration(Outcome.CANCELLED, false);
        stays("interrupted", Results.run(MigrationResult.of("web", whole.policy()).outcome(Outcome.CANCELLED)
                .totalNanos(1).bytesSent(1).pagesSent(1).guestSlowdown(1.0 / 3).rounds(Results.interrupted()).build()));
    }

    @Test
    void aDiskThatWasCopiedStays() throws Exception {
        DiskSpec disk = new DiskSpec(1L << 30, 65536, 1L << 29, DiskSpec.ALL, ContentSpec.RANDOM,
                Double.POSITIVE_INFINITY, 1e8, 0.25, List.of(new WorkloadRef("uniform", new TreeMap<>())));
        List<DiskRound> passes = List.of(
                new DiskRound(1, DiskRound.Kind.PASS, 5, 7_000_001, 8192, 536_870_912, 12, 786_432, 7.5e7, 0),
                new DiskRound(2, DiskRound.Kind.REST, 7_000_006, 9, 12, 786_432, 0, 0, 1e8, 0.5));
        MigrationResult plain = Results.migration(Outcome.COMPLETED, true);
        List<RoundStats> rounds = plain.rounds().stream()
                .map(round -> round.withDisk(new RoundStats.Disk(65536, 131_072, 0.125))).toList();
        RunResult run = Results.run(plain.change().quality(new ServiceQuality(0, 0, 0, 0, 0, 0.125)).rounds(rounds)
                .disk(new DiskStats(1L << 30, 537_657_344, 8204, 12, 0, 8192, RoundStats.UNKNOWN, 9_000_000, 0.125, 0.5,
                        passes))
                .build());
        ScenarioSpec spec = run.spec();
        stays("disk", new RunResult(new ScenarioSpec(spec.name(), spec.links(),
                List.of(spec.vms().get(0).withDisk(disk)), spec.migrations(), spec.seed()), "1.0.0",
                run.migrations()));
    }

    private void stays(String name, RunResult expected) throws IOException, URISyntaxException {
        Path kept = Path.of(KeptResultsTest.class.getResource("/kept/" + name).toURI());
        assertEquals(expected, ResultFiles.read(kept));
        ResultFiles.write(expected, place.resolve(name));
        Path written = place.resolve(name);
        assertEquals(Files.readString(kept.resolve(ResultLayout.SUMMARY)),
                Files.readString(written.resolve(ResultLayout.SUMMARY)).replaceFirst(" *\"endKind\": .*\n", ""));
        List<Map<String, String>> rows = CsvRows.of(Files.readString(kept.resolve(ResultLayout.ROUNDS)));
        List<Map<String, String>> again = CsvRows.of(Files.readString(written.resolve(ResultLayout.ROUNDS)));
        assertEquals(rows, again.stream().map(row -> CsvRows.only(row, rows.get(0))).toList());
    }
}
