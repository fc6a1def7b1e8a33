package org.migworkbench.analysis;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.migworkbench.engine.ContentSpec;
import org.migworkbench.engine.LinkSpec;
import org.migworkbench.engine.MigrationSpec;
import org.migworkbench.engine.PolicyRef;
import org.migworkbench.engine.PolicySpec;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.WorkloadRef;

/** A specification in {@code summary.json}, with the names of its records. No limit and no time-out are null. */
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
        return object;
    }

    static ScenarioSpec read(JsonNode node) throws ResultFormatException {
        return new ScenarioSpec(node.text("name"), node.list("links", SpecJson::link), node.list("vms", SpecJson::vm),
                node.list("migrations", SpecJson::migration), node.whole("seed"));
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
        JsonObject content = new JsonObject();
        content.addProperty("kind", vm.content().kind().name());
        content.addProperty("wordsPerWrite", vm.content().wordsPerWrite());
        JsonObject object = new JsonObject();
        object.addProperty("id", vm.id());
        object.addProperty("memoryBytes", vm.memoryBytes());
        object.addProperty("pageSizeBytes", vm.pageSizeBytes());
        object.addProperty("vcpus", vm.vcpus());
        object.addProperty("nonZeroBytes", vm.nonZeroBytes());
        object.add("content", content);
        object.add("workloads", array(vm.workloads(), workload -> reference(workload.id(), workload.params())));
        return object;
    }

    private static VmSpec vm(JsonNode node) throws ResultFormatException {
        JsonNode content = node.child("content");
        ContentSpec contentSpec = new ContentSpec(content.constant("kind", ContentSpec.Kind.class),
                content.integer("wordsPerWrite"));
        return new VmSpec(node.text("id"), node.whole("memoryBytes"), node.integer("pageSizeBytes"),
                node.integer("vcpus"), node.whole("nonZeroBytes"), contentSpec,
                node.list("workloads", workload -> new WorkloadRef(workload.text("id"), params(workload))));
    }

    private static JsonObject write(MigrationSpec migration) {
        JsonObject object = new JsonObject();
        object.addProperty("vm", migration.vm());
        object.add("path", array(migration.path(), JsonPrimitive::new));
        object.addProperty("startNanos", migration.startNanos());
        object.add("policy", write(migration.policy()));
        object.add("bandwidthLimitBytesPerSecond", JsonSummary.number(migration.bandwidthLimitBytesPerSecond()));
        object.addProperty("downtimeLimitNanos", migration.downtimeLimitNanos());
        object.add("timeoutNanos", migration.timeoutNanos() == Long.MAX_VALUE ? JsonNull.INSTANCE
                : new JsonPrimitive(migration.timeoutNanos()));
        return object;
    }

    private static MigrationSpec migration(JsonNode node) throws ResultFormatException {
        double limit = node.isNull("bandwidthLimitBytesPerSecond") ? Double.POSITIVE_INFINITY
                : node.real("bandwidthLimitBytesPerSecond");
        long timeout = node.isNull("timeoutNanos") ? Long.MAX_VALUE : node.whole("timeoutNanos");
        return new MigrationSpec(node.text("vm"), node.list("path", JsonNode::asText), node.whole("startNanos"),
                policy(node.child("policy")), limit, node.whole("downtimeLimitNanos"), timeout);
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
