package org.migworkbench.analysis;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * A specification in {@code summary.json}, with the names of its records. No limit, no time-out, no end and no
 * processor of its own are null. What the files of older versions don't have is read as what those versions did.
 */
final class SpecJson {

    private SpecJson() {
    }

    static JsonObject write(ScenarioSpec spec) {
        JsonObject object = new JsonObject();
        object.addProperty("name", spec.name());
        object.addProperty("seed", spec.seed());
        object.add("links", array(spec.links(), SpecJson::write));
        object.add("vms", array(spec.vms(), SpecJson::write));
        object.add("migrations", array(spec.migrations(), SpecJson::write));
        object.add("hosts", array(spec.hosts(), SpecJson::write));
        object.add("traffic", array(spec.traffic(), SpecJson::write));
        object.add("faults", array(spec.faults(), SpecJson::write));
        return object;
    }

    static ScenarioSpec read(JsonNode node) throws ResultFormatException {
        return new ScenarioSpec(node.text("name"), node.list("links", SpecJson::link), node.list("vms", SpecJson::vm),
                node.list("migrations", SpecJson::migration), node.listIfThere("hosts", SpecJson::host),
                node.listIfThere("traffic", SpecJson::traffic), node.listIfThere("faults", SpecJson::fault),
                node.whole("seed"));
    }

    private static JsonObject write(LinkSpec link) {
        JsonObject object = new JsonObject();
        object.addProperty("id", link.id());
        object.add("bytesPerSecond", JsonSummary.number(link.bytesPerSecond()));
        object.addProperty("latencyNanos", link.latencyNanos());
        return object;
    }

    private static LinkSpec link(JsonNode node) throws ResultFormatException {
        return new LinkSpec(node.text("id"), node.real("bytesPerSecond"), node.whole("latencyNanos"));
    }

    private static JsonObject write(VmSpec vm) {
        JsonObject object = new JsonObject();
        object.addProperty("id", vm.id());
        object.addProperty("memoryBytes", vm.memoryBytes());
        object.addProperty("pageSizeBytes", vm.pageSizeBytes());
        object.addProperty("vcpus", vm.vcpus());
        object.addProperty("nonZeroBytes", vm.nonZeroBytes());
        object.add("content", write(vm.content()));
        object.addProperty("writeFaultNanos", vm.writeFaultNanos());
        object.add("classes", write(vm.classes()));
        object.add("workloads", array(vm.workloads(), SpecJson::write));
        if (vm.disk().isCopied()) {
            object.add("disk", DiskJson.write(vm.disk()));
        }
        return object;
    }

    private static VmSpec vm(JsonNode node) throws ResultFormatException {
        return new VmSpec(node.text("id"), node.whole("memoryBytes"), node.integer("pageSizeBytes"),
                node.integer("vcpus"), node.whole("nonZeroBytes"), content(node.child("content")),
                node.has("writeFaultNanos") ? node.whole("writeFaultNanos") : 0,
                node.has("classes") ? classes(node.child("classes")) : PageClassSpec.UNKNOWN,
                node.list("workloads", SpecJson::workload),
                node.has("disk") ? DiskJson.spec(node.child("disk")) : DiskSpec.SHARED);
    }

    static JsonObject write(ContentSpec content) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", content.kind().name());
        object.addProperty("wordsPerWrite", content.wordsPerWrite());
        object.addProperty("places", content.places().name());
        object.addProperty("data", content.data().name());
        return object;
    }

    static ContentSpec content(JsonNode node) throws ResultFormatException {
        return new ContentSpec(node.constant("kind", ContentSpec.Kind.class), node.integer("wordsPerWrite"),
                node.has("places") ? node.constant("places", ContentSpec.Places.class) : ContentSpec.Places.RANDOM,
                node.has("data") ? node.constant("data", ContentSpec.Data.class) : ContentSpec.Data.RANDOM);
    }

    private static JsonObject write(PageClassSpec classes) {
        JsonObject object = new JsonObject();
        object.addProperty("freeBytes", classes.freeBytes());
        object.addProperty("cacheBytes", classes.cacheBytes());
        object.addProperty("kernelBytes", classes.kernelBytes());
        return object;
    }

    private static PageClassSpec classes(JsonNode node) throws ResultFormatException {
        return new PageClassSpec(node.whole("freeBytes"), node.whole("cacheBytes"), node.whole("kernelBytes"));
    }

    static JsonObject write(WorkloadRef workload) {
        JsonObject object = reference(workload.id(), workload.params());
        object.add("vcpu", workload.vcpu() == WorkloadRef.BY_PLACE ? JsonNull.INSTANCE
                : new JsonPrimitive(workload.vcpu()));
        return object;
    }

    static WorkloadRef workload(JsonNode node) throws ResultFormatException {
        return new WorkloadRef(node.text("id"), params(node),
                node.has("vcpu") ? node.integer("vcpu") : WorkloadRef.BY_PLACE);
    }

    private static JsonObject write(HostSpec host) {
        JsonObject object = new JsonObject();
        object.addProperty("id", host.id());
        object.addProperty("mostOutgoing", host.mostOutgoing());
        object.addProperty("mostIncoming", host.mostIncoming());
        return object;
    }

    private static HostSpec host(JsonNode node) throws ResultFormatException {
        return new HostSpec(node.text("id"), node.integer("mostOutgoing"), node.integer("mostIncoming"));
    }

    private static JsonObject write(TrafficSpec traffic) {
        JsonObject object = new JsonObject();
        object.addProperty("vm", traffic.vm());
        object.add("path", array(traffic.path(), JsonPrimitive::new));
        object.add("pathAfter", array(traffic.pathAfter(), JsonPrimitive::new));
        object.add("bytesPerSecond", JsonSummary.number(traffic.bytesPerSecond()));
        object.add("networkBound", JsonSummary.number(traffic.networkBound()));
        return object;
    }

    private static TrafficSpec traffic(JsonNode node) throws ResultFormatException {
        return new TrafficSpec(node.text("vm"), node.list("path", JsonNode::asText),
                node.list("pathAfter", JsonNode::asText), node.real("bytesPerSecond"), node.real("networkBound"));
    }

    private static JsonObject write(FaultSpec fault) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", fault.kind().name());
        object.addProperty("link", fault.link());
        object.addProperty("vm", fault.vm());
        object.addProperty("trigger", fault.trigger().name());
        object.addProperty("round", fault.round());
        object.addProperty("delayNanos", fault.delayNanos());
        object.add("durationNanos", endless(fault.durationNanos()));
        object.add("factor", JsonSummary.number(fault.factor()));
        return object;
    }

    private static FaultSpec fault(JsonNode node) throws ResultFormatException {
        return new FaultSpec(node.constant("kind", FaultSpec.Kind.class), node.text("link"), node.text("vm"),
                node.constant("trigger", FaultSpec.Trigger.class), node.integer("round"), node.whole("delayNanos"),
                endless(node, "durationNanos"), node.real("factor"));
    }

    /** A time that may have no end. */
    private static JsonElement endless(long nanos) {
        return nanos == Long.MAX_VALUE ? JsonNull.INSTANCE : new JsonPrimitive(nanos);
    }

    private static long endless(JsonNode node, String name) throws ResultFormatException {
        return node.isNull(name) ? Long.MAX_VALUE : node.whole(name);
    }

    private static JsonObject write(MigrationSpec migration) {
        JsonObject object = new JsonObject();
        object.addProperty("vm", migration.vm());
        object.addProperty("source", migration.source());
        object.addProperty("destination", migration.destination());
        object.add("path", array(migration.path(), JsonPrimitive::new));
        object.addProperty("startNanos", migration.startNanos());
        object.add("policy", write(migration.policy()));
        object.add("bandwidthLimitBytesPerSecond", JsonSummary.number(migration.bandwidthLimitBytesPerSecond()));
        object.addProperty("downtimeLimitNanos", migration.downtimeLimitNanos());
        object.add("timeoutNanos", endless(migration.timeoutNanos()));
        return object;
    }

    private static MigrationSpec migration(JsonNode node) throws ResultFormatException {
        double limit = node.isNull("bandwidthLimitBytesPerSecond") ? Double.POSITIVE_INFINITY
                : node.real("bandwidthLimitBytesPerSecond");
        return new MigrationSpec(node.text("vm"), node.has("source") ? node.text("source") : "",
                node.has("destination") ? node.text("destination") : "", node.list("path", JsonNode::asText),
                node.whole("startNanos"), policy(node.child("policy")), limit, node.whole("downtimeLimitNanos"),
                endless(node, "timeoutNanos"));
    }

    private static JsonObject write(PolicySpec policy) {
        JsonObject object = new JsonObject();
        object.add("base", reference(policy.base().id(), policy.base().params()));
        object.add("overrides", array(policy.overrides(), part -> reference(part.id(), part.params())));
        return object;
    }

    private static PolicySpec policy(JsonNode node) throws ResultFormatException {
        return new PolicySpec(policyRef(node.child("base")), node.list("overrides", SpecJson::policyRef));
    }

    private static PolicyRef policyRef(JsonNode node) throws ResultFormatException {
        return new PolicyRef(node.text("id"), params(node));
    }

    private static JsonObject reference(String id, SortedMap<String, String> params) {
        JsonObject values = new JsonObject();
        for (Map.Entry<String, String> param : params.entrySet()) {
            values.addProperty(param.getKey(), param.getValue());
        }
        JsonObject object = new JsonObject();
        object.addProperty("id", id);
        object.add("params", values);
        return object;
    }

    private static SortedMap<String, String> params(JsonNode node) throws ResultFormatException {
        JsonNode params = node.child("params");
        SortedMap<String, String> values = new TreeMap<>();
        for (String name : params.names()) {
            values.put(name, params.text(name));
        }
        return values;
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonElement> write) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }
}
