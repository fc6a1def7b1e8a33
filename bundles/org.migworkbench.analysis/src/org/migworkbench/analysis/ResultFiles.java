package org.migworkbench.analysis;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.migworkbench.engine.result.DiskStats;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * A result on disk: a folder with {@value #SUMMARY} (each migration, the whole specification, seed and engine version)
 * and {@value #ROUNDS} (a row a round). The folder is there completely or not at all.
 */
public final class ResultFiles {

    /** Version of the files that this class writes. */
    public static final int FORMAT_VERSION = 1;
    /** Name of the file with the outcome of each migration. */
    public static final String SUMMARY = "summary.json";
    /** Name of the file with the rounds. */
    public static final String ROUNDS = "rounds.csv";

    /** How tables are written: comma, line feed, quotes only where needed. */
    static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private static final long LARGEST_FILE = 1L << 28;

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
        List<RoundStats> rounds = new ArrayList<>();
        result.migrations().forEach(migration -> rounds.addAll(migration.rounds()));
        WholeFolder whole = wholeFolder(folder);
        whole.replace(Map.of(SUMMARY, JsonSummary.file(result), ROUNDS, RoundTable.csv(rounds)));
    }

    /**
     * Reads a result.
     *
     * @param folder a folder that {@link #write} made
     * @return the result
     * @throws ResultFormatException if a file isn't what it should be; the message says where
     * @throws IOException           if a file can't be read
     */
    public static RunResult read(Path folder) throws IOException {
        wholeFolder(folder).recover();
        Map<String, List<RoundStats>> rounds;
        try (Reader reader = open(folder.resolve(ROUNDS))) {
            rounds = RoundCsv.read(reader).stream().collect(Collectors.groupingBy(RoundStats::vm));
        } catch (ResultFormatException e) {
            throw e.in(ROUNDS);
        }
        try (Reader reader = open(folder.resolve(SUMMARY))) {
            return result(new JsonNode(parse(reader), ""), rounds);
        } catch (ResultFormatException e) {
            throw e.in(SUMMARY);
        }
    }

    private static WholeFolder wholeFolder(Path folder) throws IOException {
        Path real = Files.exists(folder) ? folder.toRealPath() : folder;
        return new WholeFolder(real, List.of(SUMMARY, ROUNDS));
    }

    private static Reader open(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new ResultFormatException("", "is larger than 256 MiB");
        }
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    private static JsonElement parse(Reader reader) throws IOException {
        try (JsonReader json = new JsonReader(reader)) {
            json.setStrictness(Strictness.STRICT);
            return JsonParser.parseReader(json);
        } catch (JsonParseException e) {
            throw new ResultFormatException("", "is no JSON: " + e.getMessage(), e);
        }
    }

    private static RunResult result(JsonNode root, Map<String, List<RoundStats>> rounds) throws ResultFormatException {
        int version = root.integer("formatVersion");
        if (version != FORMAT_VERSION) {
            throw new ResultFormatException("formatVersion", version + " is not known; this program reads "
                    + FORMAT_VERSION);
        }
        ScenarioSpec spec = SpecJson.read(root.child("spec"));
        List<MigrationResult> migrations = root.list("migrations", node -> migration(node, spec, rounds));
        return new RunResult(spec, root.text("engineVersion"), fidelity(root), migrations);
    }

    /** Older results have none and are of page level. */
    private static Fidelity fidelity(JsonNode root) throws ResultFormatException {
        String id = root.has("fidelity") ? root.text("fidelity") : Fidelity.PAGE.id();
        for (Fidelity fidelity : Fidelity.values()) {
            if (fidelity.id().equals(id)) {
                return fidelity;
            }
        }
        throw new ResultFormatException("fidelity", '"' + id + "\" is not known");
    }

    private static MigrationResult migration(JsonNode node, ScenarioSpec spec, Map<String, List<RoundStats>> rounds)
            throws ResultFormatException {
        String vm = node.text("vm");
        PolicySpec policy = spec.migrations().stream().filter(migration -> migration.vm().equals(vm))
                .map(MigrationSpec::policy).findFirst()
                .orElseThrow(
                        () -> new ResultFormatException("migrations", "of " + vm + " is not in the specification"));
        List<RoundStats> rows = rounds.getOrDefault(vm, List.of());
        if (rows.size() != node.integer("roundCount")) {
            throw new ResultFormatException("roundCount", "of " + vm + " is " + node.integer("roundCount") + ", but "
                    + ROUNDS + " has " + rows.size() + " rows");
        }
        return MigrationResult.of(vm, policy).ended(outcome(node.text("outcome")), node.text("reason"))
                .converged(node.isTrue("converged")).startNanos(node.nanos("startMs"))
                .totalNanos(node.nanos("totalTimeMs")).downtimeNanos(node.nanos("downtimeMs"))
                .bytesSent(node.whole("bytesSent")).pagesSent(node.whole("pagesSent"))
                .pagesResent(node.whole("pagesResent")).zeroPages(node.whole("zeroPages"))
                .guestSlowdown(node.real("guestSlowdown")).quality(quality(node)).postcopy(postcopy(node))
                .protection(ProtectionJson.read(node)).lostVm(node.isTrue("lostVm")).rounds(rows)
                .disk(node.has("disk") ? DiskJson.stats(node.child("disk")) : DiskStats.NONE).build();
    }

    /** What was taken from the guest by cause; older results know no causes. */
    private static ServiceQuality quality(JsonNode migration) throws ResultFormatException {
        if (!migration.has("quality")) {
            return ServiceQuality.UNHARMED;
        }
        JsonNode node = migration.child("quality");
        return new ServiceQuality(node.real("throttling"), node.real("writeFaults"), node.real("pageRequests"),
                node.real("encoding"), node.real("network"), node.has("disk") ? node.real("disk") : 0);
    }

    /** The post-copy phase; older results have the number of faults alone. */
    private static PostcopyStats postcopy(JsonNode migration) throws ResultFormatException {
        if (!migration.has("postcopy")) {
            return new PostcopyStats(migration.whole("postcopyFaults"), 0, 0, 0, List.of());
        }
        JsonNode node = migration.child("postcopy");
        return new PostcopyStats(node.whole("faults"), node.nanos("meanLatencyMs"), node.nanos("mostLatencyMs"),
                node.whole("bytesSent"), node.list("blockedMs", JsonNode::asNanos));
    }

    private static Outcome outcome(String id) throws ResultFormatException {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.id().equals(id)) {
                return outcome;
            }
        }
        throw new ResultFormatException("outcome", '"' + id + "\" is not known");
    }
}
