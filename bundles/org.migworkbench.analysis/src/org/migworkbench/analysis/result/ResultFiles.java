package org.migworkbench.analysis.result;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * A result on disk: a folder with {@value ResultLayout#SUMMARY} (each migration, the whole specification, seed and engine version)
 * and {@value ResultLayout#ROUNDS} (a row a round). The folder is there completely or not at all.
 */
public final class ResultFiles {

    /** Version of the files that this class writes. */
    public static final int FORMAT_VERSION = 1;
    private static final long LARGEST_FILE = 1L << 28;
    /** What the folder of a run may hold. */
    static final List<String> NAMES = List.of(ResultLayout.SUMMARY, ResultLayout.ROUNDS, ResultLayout.CARD);

    private ResultFiles() {
    }

    /**
     * Writes a result. An older result at the same place is replaced; a folder with other files in it is not.
     *
     * @param result the result
     * @param folder where; its parent is made if it is missing
     * @throws IOException if it can't be written; the place is then as it was
     */
    public static void write(RunResult result, Path folder) throws IOException {
        write(result, Map.of(), folder);
    }

    /**
     * Writes a result together with what the run has read.
     *
     * @param result the result
     * @param inputs for each file that the run has read what was in it, as a check sum
     * @param folder where; its parent is made if it is missing
     * @throws IOException if it can't be written; the place is then as it was
     */
    public static void write(RunResult result, Map<String, String> inputs, Path folder) throws IOException {
        atomicFolder(folder).replace(texts(result, inputs));
    }

    /** The content of each file of a result. */
    static Map<String, String> texts(RunResult result, Map<String, String> inputs) {
        List<RoundStats> rounds = new ArrayList<>();
        result.migrations().forEach(migration -> rounds.addAll(migration.rounds()));
        return Map.of(ResultLayout.SUMMARY, JsonSummary.file(result, inputs), ResultLayout.ROUNDS,
                RoundTable.csv(rounds));
    }

    /**
     * Clears away what processes that were killed while they wrote have left. What isn't theirs is left alone.
     *
     * @param folder where results are or will be; need not exist
     * @param depth  how many levels of folders to look into, 1 for this one alone
     */
    public static void clearLeftovers(Path folder, int depth) {
        Temporaries.clear(folder, depth, NAMES);
    }

    /**
     * Reads a result.
     *
     * @param folder a folder that {@link #write} made
     * @return the result
     * @throws FormatException       if a file isn't what it should be; the message says where
     * @throws IOException           if a file can't be read
     */
    public static RunResult read(Path folder) throws IOException {
        atomicFolder(folder).recover();
        Map<String, List<RoundStats>> rounds = rounds(folder);
        try (Reader reader = open(folder.resolve(ResultLayout.SUMMARY))) {
            return result(JsonText.read(reader), rounds);
        } catch (FormatException e) {
            throw e.at(ResultLayout.SUMMARY);
        }
    }

    /**
     * Reads what a run has read.
     *
     * @param folder a folder that {@link #write(RunResult, Map, Path)} made
     * @return for each file what was in it; empty where nothing was noted
     * @throws FormatException if the file isn't what it should be; the message says where
     * @throws IOException     if it can't be read
     */
    public static Map<String, String> inputs(Path folder) throws IOException {
        try (Reader reader = open(folder.resolve(ResultLayout.SUMMARY))) {
            Map<String, String> inputs = new TreeMap<>();
            JsonText.read(reader).findItems(JsonSummary.INPUTS,
                    input -> inputs.put(input.child("file").text(), input.child("sha256").text()));
            return inputs;
        } catch (FormatException e) {
            throw e.at(ResultLayout.SUMMARY);
        }
    }

    private static Map<String, List<RoundStats>> rounds(Path folder) throws IOException {
        try (Reader reader = open(folder.resolve(ResultLayout.ROUNDS))) {
            return RoundTable.read(reader).stream().collect(Collectors.groupingBy(RoundStats::vm));
        } catch (FormatException e) {
            throw e.at(ResultLayout.ROUNDS);
        }
    }

    private static AtomicFolder atomicFolder(Path folder) throws IOException {
        Path real = Files.exists(folder) ? folder.toRealPath() : folder;
        return new AtomicFolder(real, NAMES);
    }

    /** Reads a file of a result, if it isn't far too large. */
    static Reader open(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new FormatException("is larger than 256 MiB");
        }
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    private static RunResult result(JsonNode root, Map<String, List<RoundStats>> rounds) throws FormatException {
        int version = root.child("formatVersion").integer();
        if (version != FORMAT_VERSION) {
            throw new FormatException("formatVersion " + version + " is not known; this program reads "
                    + FORMAT_VERSION);
        }
        ScenarioSpec spec = SpecJson.SCENARIO.read(root.child("spec"));
        List<MigrationResult> migrations = root.child("migrations").items(node -> migration(node, spec, rounds));
        Optional<JsonNode> fidelity = root.find("fidelity"); // the oldest results have none and are of page level
        return new RunResult(spec, root.child("engineVersion").text(),
                fidelity.isPresent() ? fidelity.get().named(Fidelity.class, Fidelity::id) : Fidelity.PAGE, migrations);
    }

    private static MigrationResult migration(JsonNode node, ScenarioSpec spec, Map<String, List<RoundStats>> rounds)
            throws FormatException {
        String vm = node.child("vm").text();
        PolicySpec policy = spec.migrations().stream().filter(migration -> migration.vm().equals(vm))
                .map(MigrationSpec::policy).findFirst()
                .orElseThrow(() -> new FormatException("migrations of " + vm + " is not in the specification"));
        List<RoundStats> rows = rounds.getOrDefault(vm, List.of());
        requireRows(vm, node.child("roundCount").integer(), rows.size());
        MigrationResult.Builder result = MigrationResult.of(vm, policy).rounds(rows);
        MigrationJson.read(node, result);
        return result.build();
    }

    private static void requireRows(String vm, int count, int rows) throws FormatException {
        if (rows != count) {
            throw new FormatException("roundCount of " + vm + " is " + count + ", but " + ResultLayout.ROUNDS + " has "
                    + rows + " rows");
        }
    }
}
