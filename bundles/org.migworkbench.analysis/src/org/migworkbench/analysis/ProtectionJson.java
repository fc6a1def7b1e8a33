package org.migworkbench.analysis;

import com.google.gson.JsonObject;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.ProtectionStats.Recovery;

/** Protection against failures in {@code summary.json} and on the command line. */
final class ProtectionJson {

    private static final String NAME = "protection";

    private ProtectionJson() {
    }

    static JsonObject write(ProtectionStats stats) {
        JsonObject object = new JsonObject();
        object.addProperty("commits", stats.commits());
        object.addProperty("committedPages", stats.committedPages());
        object.addProperty("commitBytes", stats.commitBytes());
        object.addProperty("forwardCommits", stats.forwardCommits());
        object.addProperty("forwardBytes", stats.forwardBytes());
        object.add("replicationMs", JsonSummary.millis(stats.replicationNanos()));
        object.add("pauseMs", JsonSummary.millis(stats.pauseNanos()));
        object.add("mostPauseMs", JsonSummary.millis(stats.mostPauseNanos()));
        object.addProperty("outputs", stats.outputs());
        object.add("meanOutputDelayMs", JsonSummary.millis(stats.meanOutputDelayNanos()));
        object.add("mostOutputDelayMs", JsonSummary.millis(stats.mostOutputDelayNanos()));
        object.addProperty("failovers", stats.failovers());
        object.addProperty("recovery", stats.recovery().id());
        object.add("recoveryMs", JsonSummary.millis(stats.recoveryNanos()));
        object.add("lostWorkMs", JsonSummary.millis(stats.lostWorkNanos()));
        object.addProperty("lostPages", stats.lostPages());
        return object;
    }

    /** Reads it from a migration's summary; older results know no protection. */
    static ProtectionStats read(JsonNode migration) throws ResultFormatException {
        if (!migration.has(NAME)) {
            return ProtectionStats.NONE;
        }
        JsonNode node = migration.child(NAME);
        return new ProtectionStats(node.whole("commits"), node.whole("committedPages"), node.whole("commitBytes"),
                node.whole("forwardCommits"), node.whole("forwardBytes"), node.nanos("replicationMs"),
                node.nanos("pauseMs"), node.nanos("mostPauseMs"), node.whole("outputs"),
                node.nanos("meanOutputDelayMs"), node.nanos("mostOutputDelayMs"), node.integer("failovers"),
                recovery(node.text("recovery")), node.nanos("recoveryMs"), node.nanos("lostWorkMs"),
                node.whole("lostPages"));
    }

    private static Recovery recovery(String id) throws ResultFormatException {
        for (Recovery recovery : Recovery.values()) {
            if (recovery.id().equals(id)) {
                return recovery;
            }
        }
        throw new ResultFormatException("recovery", '"' + id + "\" is not known");
    }
}
