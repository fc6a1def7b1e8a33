package org.migworkbench.analysis;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import org.migworkbench.engine.result.DiskRound;
import org.migworkbench.engine.result.DiskStats;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.DiskSpec;

/** A disk that was copied in {@code summary.json}: what it was and how it went. On shared storage there is nothing. */
final class DiskJson {

    private DiskJson() {
    }

    static JsonObject write(DiskSpec disk) {
        JsonObject object = new JsonObject();
        object.addProperty("sizeBytes", disk.sizeBytes());
        object.addProperty("blockSizeBytes", disk.blockSizeBytes());
        object.addProperty("usedBytes", disk.usedBytes());
        object.addProperty("nonZeroBytes", disk.nonZeroBytes());
        object.add("content", SpecJson.write(disk.content()));
        object.add("readBytesPerSecond", JsonSummary.number(disk.readBytesPerSecond()));
        object.add("writeBytesPerSecond", JsonSummary.number(disk.writeBytesPerSecond()));
        object.add("boundShare", JsonSummary.number(disk.boundShare()));
        JsonArray workloads = new JsonArray();
        disk.workloads().forEach(workload -> workloads.add(SpecJson.write(workload)));
        object.add("workloads", workloads);
        return object;
    }

    static DiskSpec spec(JsonNode node) throws ResultFormatException {
        return new DiskSpec(node.whole("sizeBytes"), node.integer("blockSizeBytes"), node.whole("usedBytes"),
                node.whole("nonZeroBytes"), SpecJson.content(node.child("content")),
                rate(node, "readBytesPerSecond"), rate(node, "writeBytesPerSecond"), node.real("boundShare"),
                node.list("workloads", SpecJson::workload));
    }

    /** A rate of which null means that there is no limit. */
    private static double rate(JsonNode node, String name) throws ResultFormatException {
        return node.isNull(name) ? Double.POSITIVE_INFINITY : node.real(name);
    }

    static JsonObject write(DiskStats disk) {
        JsonObject object = new JsonObject();
        object.addProperty("sizeBytes", disk.sizeBytes());
        object.addProperty("bytesSent", disk.bytesSent());
        object.addProperty("blocksSent", disk.blocksSent());
        object.addProperty("blocksResent", disk.blocksResent());
        object.addProperty("zeroBlocks", disk.zeroBlocks());
        object.addProperty("blocksSkipped", disk.blocksSkipped());
        object.add("copyMs", disk.copyNanos() == RoundStats.UNKNOWN ? JsonNull.INSTANCE
                : JsonSummary.millis(disk.copyNanos()));
        object.add("restMs", JsonSummary.millis(disk.restNanos()));
        object.add("throttle", JsonSummary.number(disk.throttle()));
        object.add("mostThrottle", JsonSummary.number(disk.mostThrottle()));
        JsonArray rounds = new JsonArray();
        disk.rounds().forEach(round -> rounds.add(write(round)));
        object.add("rounds", rounds);
        return object;
    }

    static DiskStats stats(JsonNode node) throws ResultFormatException {
        return new DiskStats(node.whole("sizeBytes"), node.whole("bytesSent"), node.whole("blocksSent"),
                node.whole("blocksResent"), node.whole("zeroBlocks"), node.whole("blocksSkipped"),
                node.isNull("copyMs") ? RoundStats.UNKNOWN : node.nanos("copyMs"), node.nanos("restMs"),
                node.real("throttle"), node.real("mostThrottle"), node.list("rounds", DiskJson::round));
    }

    private static JsonObject write(DiskRound round) {
        JsonObject object = new JsonObject();
        object.addProperty("round", round.round());
        object.addProperty("kind", round.kind().id());
        object.add("startMs", JsonSummary.millis(round.startNanos()));
        object.add("durationMs", JsonSummary.millis(round.durationNanos()));
        object.addProperty("blocksSent", round.blocksSent());
        object.addProperty("bytesSent", round.bytesSent());
        object.addProperty("blocksDirtied", round.blocksDirtied());
        object.addProperty("remainingBytes", round.remainingBytes());
        object.add("bandwidthBytesPerSecond", JsonSummary.number(round.bandwidthBytesPerSecond()));
        object.add("throttle", JsonSummary.number(round.throttle()));
        return object;
    }

    private static DiskRound round(JsonNode node) throws ResultFormatException {
        return new DiskRound(node.integer("round"), kind(node), node.nanos("startMs"), node.nanos("durationMs"),
                node.whole("blocksSent"), node.whole("bytesSent"), node.whole("blocksDirtied"),
                node.whole("remainingBytes"), node.real("bandwidthBytesPerSecond"), node.real("throttle"));
    }

    private static DiskRound.Kind kind(JsonNode node) throws ResultFormatException {
        for (DiskRound.Kind kind : DiskRound.Kind.values()) {
            if (kind.id().equals(node.text("kind"))) {
                return kind;
            }
        }
        throw new ResultFormatException("kind", '"' + node.text("kind") + "\" of a round over the disk is not known");
    }
}
