package org.migworkbench.analysis.result;

import static org.migworkbench.analysis.format.JsonForm.FLAG;
import static org.migworkbench.analysis.format.JsonForm.INTEGER;
import static org.migworkbench.analysis.format.JsonForm.MILLIS;
import static org.migworkbench.analysis.format.JsonForm.REAL;
import static org.migworkbench.analysis.format.JsonForm.TEXT;
import static org.migworkbench.analysis.format.JsonForm.WHOLE;
import static org.migworkbench.analysis.format.JsonForm.list;
import static org.migworkbench.analysis.format.JsonForm.named;
import static org.migworkbench.analysis.format.JsonForm.orNull;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.migworkbench.analysis.KnownDowntime;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonForm;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.analysis.format.RecordJson;
import org.migworkbench.engine.result.DiskRound;
import org.migworkbench.engine.result.DiskStats;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.MigrationResult.Builder;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Plateau;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.ServiceQuality;

/**
 * The summary of a migration in {@code summary.json} and on the command line. A field is declared here once, and so
 * written and read.
 */
final class MigrationJson {

    private static final JsonForm<ServiceQuality> QUALITY = new RecordJson<>(ServiceQuality.class)
            .with(REAL, "throttling", "writeFaults", "pageRequests", "encoding", "network").later("disk", REAL, 0.0);

    private static final JsonForm<PostcopyStats> POSTCOPY = new RecordJson<>(PostcopyStats.class)
            .with("faults", WHOLE).with(MILLIS, "meanLatencyMs", "mostLatencyMs").with("bytesSent", WHOLE)
            .with("blockedMs", list(MILLIS)).later("latencyCounts", list(WHOLE), List.of());

    private static final JsonForm<ProtectionStats> PROTECTION = new RecordJson<>(ProtectionStats.class)
            .with(WHOLE, "commits", "committedPages", "commitBytes", "forwardCommits", "forwardBytes")
            .with(MILLIS, "replicationMs", "pauseMs", "mostPauseMs").with("outputs", WHOLE)
            .with(MILLIS, "meanOutputDelayMs", "mostOutputDelayMs").with("failovers", INTEGER)
            .with("recovery", named(ProtectionStats.Recovery.class, ProtectionStats.Recovery::id))
            .with(MILLIS, "recoveryMs", "lostWorkMs").with("lostPages", WHOLE);

    private static final JsonForm<DiskRound> DISK_ROUND = new RecordJson<>(DiskRound.class).with("round", INTEGER)
            .with("kind", named(DiskRound.Kind.class, DiskRound.Kind::id)).with(MILLIS, "startMs", "durationMs")
            .with(WHOLE, "blocksSent", "bytesSent", "blocksDirtied", "remainingBytes")
            .with(REAL, "bandwidthBytesPerSecond", "throttle");

    private static final JsonForm<DiskStats> DISK = new RecordJson<>(DiskStats.class)
            .with(WHOLE, "sizeBytes", "bytesSent", "blocksSent", "blocksResent", "zeroBlocks", "blocksSkipped")
            .with("copyMs", orNull(MILLIS, RoundStats.UNKNOWN)).with("restMs", MILLIS)
            .with(REAL, "throttle", "mostThrottle").with("rounds", list(DISK_ROUND));

    private static final JsonForm<Plateau> PLATEAU = new RecordJson<>(Plateau.class)
            .with(INTEGER, "firstRound", "rounds")
            .with("rest", new RecordJson<>(Plateau.Rest.class).with(REAL, "bytes", "spreadBytes")
                    .with("roundMs", MILLIS).with(REAL, "dirtyRateBytesPerSecond", "bandwidthBytesPerSecond"))
            .with("gap", new RecordJson<>(Plateau.Gap.class).with("goalBytes", REAL)
                    .with(MILLIS, "goalMs", "needMs", "needSpreadMs", "downtimeLimitMs")
                    .with("bandwidthBytesPerSecond", REAL))
            .with("luck", new RecordJson<>(Plateau.Luck.class).with("chancePerRound", REAL)
                    .with("waitMs", orNull(MILLIS, Long.MAX_VALUE)));

    private static final List<Field> FIELDS = List.of(
            shown("vm", TEXT, MigrationResult::vm),
            shown("policy", TEXT, result -> JsonSummary.policyText(result.policy())),
            kept("outcome", named(Outcome.class, Outcome::id), MigrationResult::outcome, Builder::outcome),
            kept("endKind", named(EndKind.class, EndKind::id), result -> result.ending().kind(), Builder::endKind)
                    .later(),
            kept("reason", TEXT, MigrationResult::reason, Builder::reason),
            shown("converged", FLAG, result -> result.ending().converged()),
            kept("startMs", MILLIS, result -> result.timing().startNanos(), Builder::startNanos),
            kept("totalTimeMs", MILLIS, MigrationResult::totalNanos, Builder::totalNanos),
            kept("downtimeMs", orNull(MILLIS, RoundStats.UNKNOWN),
                    result -> KnownDowntime.nanos(result).orElse(RoundStats.UNKNOWN),
                    (result, nanos) -> result.downtimeNanos(Math.max(0, nanos))),
            kept("bytesSent", WHOLE, MigrationResult::bytesSent, Builder::bytesSent),
            kept("pagesSent", WHOLE, result -> result.traffic().pagesSent(), Builder::pagesSent),
            kept("pagesResent", WHOLE, result -> result.traffic().pagesResent(), Builder::pagesResent),
            kept("zeroPages", WHOLE, result -> result.traffic().zeroPages(), Builder::zeroPages),
            shown("roundCount", INTEGER, result -> result.rounds().size()),
            kept("guestSlowdown", REAL, result -> result.guest().slowdown(), Builder::guestSlowdown),
            // the oldest results have the number of faults alone; what follows as postcopy takes its place
            kept("postcopyFaults", WHOLE, result -> result.postcopy().faults(),
                    (result, faults) -> result.postcopy(new PostcopyStats(faults, 0, 0, 0, List.of()))),
            shown("lostVm", FLAG, result -> result.ending().lostVm()),
            kept("quality", QUALITY, result -> result.guest().quality(),
                    Builder::quality).later(),
            kept("postcopy", POSTCOPY, MigrationResult::postcopy, Builder::postcopy).later(),
            kept("protection", PROTECTION, MigrationResult::protection, Builder::protection).later(),
            kept("disk", DISK, MigrationResult::disk, Builder::disk).later()
                    .where(result -> result.disk().isCopied()),
            kept("plateau", PLATEAU, MigrationResult::plateau, Builder::plateau).later()
                    .where(result -> result.plateau().isSeen()));

    private MigrationJson() {
    }

    /** The summary without its rounds. */
    static JsonObject write(MigrationResult result) {
        JsonObject summary = new JsonObject();
        for (Field field : FIELDS) {
            if (field.says.test(result)) {
                summary.add(field.name, field.write.apply(result));
            }
        }
        if (!result.disk().isCopied()) {
            summary.getAsJsonObject("quality").remove("disk");
        }
        if (result.postcopy().latencyCounts().isEmpty()) {
            summary.getAsJsonObject("postcopy").remove("latencyCounts");
        }
        return summary;
    }

    /** Puts what the summary says into a result. */
    static void read(JsonNode summary, Builder result) throws FormatException {
        result.endKind(OldEnding.read(summary).kind());
        for (Field field : FIELDS) {
            Optional<JsonNode> node = field.isLater ? summary.find(field.name) : Optional.of(summary.child(field.name));
            if (node.isPresent()) {
                field.read.read(node.get(), result);
            }
        }
    }

    /** A field that only tells what the reader knows otherwise. */
    private static <T> Field shown(String name, JsonForm<T> form, Function<MigrationResult, T> get) {
        return kept(name, form, get, (result, value) -> {
            // known from the specification or the rounds
        });
    }

    private static <T> Field kept(String name, JsonForm<T> form, Function<MigrationResult, T> get,
            BiConsumer<Builder, T> set) {
        return new Field(name, result -> form.write(get.apply(result)),
                (node, result) -> set.accept(result, form.read(node)), false, result -> true);
    }

    private interface Reading {
        void read(JsonNode node, Builder into) throws FormatException;
    }

    private record Field(String name, Function<MigrationResult, JsonElement> write, Reading read, boolean isLater,
            Predicate<MigrationResult> says) {

        /** The same field, which older files don't have. */
        Field later() {
            return new Field(name, write, read, true, says);
        }

        /** The same field, written only of some results. */
        Field where(Predicate<MigrationResult> only) {
            return new Field(name, write, read, isLater, only);
        }
    }
}
