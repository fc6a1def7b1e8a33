package org.migworkbench.backend.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.qmp.QmpConversation;
import org.migworkbench.qmp.QmpLine;
import org.migworkbench.qmp.QmpReply;
import org.migworkbench.qmp.json.QmpObject;
import org.migworkbench.qmp.migration.MigrationCapabilities;

class QemuPlanTest {

    private static final String RECORDED = "bundles/org.migworkbench.qmp.tests/resources/org/migworkbench/qmp/recorded"
            + "/refusals.qmp";
    private static final int RECORDED_MAJOR = 10;

    private static QemuPlan plan(String policy) {
        PlanCheck check = new PlanCheck(Bench.POLICIES);
        QemuPlan plan = check.plan(Bench.spec(DemoGuest.USUAL, policy, 0, 0, 60));
        assertFalse(check.hasErrors(), check.issues().toString());
        return plan;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "qemu | events", "qemu-xbzrle | events,xbzrle",
            "qemu-multifd | events,multifd", "qemu-auto-converge | auto-converge,events",
            "qemu-dirty-limit | dirty-limit,events", "qemu-postcopy | events,postcopy-ram",
            "qemu-postcopy:postcopyPreempt=true | events,postcopy-preempt,postcopy-ram",
            "qemu:pauseBeforeSwitchover=1s | events,pause-before-switchover",
            "qemu-xbzrle:throttling=auto-converge,postcopyAfter=3 | auto-converge,events,postcopy-ram,xbzrle" })
    void policiesBecomeCapabilities(String policy, String capabilities) {
        assertEquals(Set.of(capabilities.split(",")), plan(policy).capabilities());
    }

    @Test
    void parametersHaveQemusUnits() {
        assertEquals("{\"max-bandwidth\":134217728,\"downtime-limit\":300,\"max-postcopy-bandwidth\":0}",
                plan("qemu").parameters().arguments().toString());
        assertEquals(
                "{\"max-bandwidth\":0,\"downtime-limit\":50,\"max-postcopy-bandwidth\":1048576,"
                        + "\"avail-switchover-bandwidth\":1000000,\"xbzrle-cache-size\":67108864}",
                plan("qemu-xbzrle:maxBandwidth=0,downtimeLimit=50ms,maxPostcopyBandwidth=1MiB/s,"
                        + "availSwitchoverBandwidth=1MB/s,cacheSize=100MiB").parameters().arguments().toString());
        String throttle = plan("qemu-auto-converge:cpuThrottleInitial=50%").parameters().arguments().toString();
        for (String part : List.of("\"cpu-throttle-initial\":50", "\"cpu-throttle-increment\":10",
                "\"max-cpu-throttle\":99", "\"throttle-trigger-threshold\":50", "\"cpu-throttle-tailslow\":false")) {
            assertTrue(throttle.contains(part), throttle);
        }
        QemuPlan multifd = plan("qemu-multifd:channels=4,compression=zstd,compressionLevel=3");
        for (String part : List.of("\"multifd-channels\":4", "\"multifd-compression\":\"zstd\"",
                "\"multifd-zstd-level\":3")) {
            assertTrue(multifd.parameters().arguments().toString().contains(part), part);
            assertTrue(multifd.destinationParameters().arguments().toString().contains(part), part);
        }
    }

    @Test
    void limitsOfTheMigrationGoFirst() {
        PlanCheck check = new PlanCheck(Bench.POLICIES);
        QemuPlan plan = check.plan(Bench.spec(DemoGuest.USUAL, "qemu:maxBandwidth=1MiB/s,downtimeLimit=1s", 32, 70,
                60));
        assertTrue(plan.parameters().arguments().toString()
                .startsWith("{\"max-bandwidth\":33554432,\"downtime-limit\":70,"), plan.toString());
    }

    /** QEMU takes 0 for no limit, and rounds or refuses what is out of its range after half of a plan is set. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "qemu | 0 | 0 | max-bandwidth; allowed is 1 B/s to",
            "qemu | 0.1 | 0 | max-bandwidth; allowed is 1 B/s to",
            "qemu | 1e19 | 0 | max-bandwidth; allowed is 1 B/s to",
            "qemu | 1e6 | 400000 | downtime-limit; allowed is 1 ms to 2000000 ms",
            "qemu | 1e6 | 2001000000000 | downtime-limit; allowed is 1 ms to 2000000 ms",
            "qemu:maxBandwidth=3bit/s | Infinity | 0 | max-bandwidth; allowed is 1 B/s to",
            "qemu-postcopy:maxPostcopyBandwidth=1bit/s | 1e6 | 0 | max-postcopy-bandwidth; allowed is 1 B/s to",
            "qemu:availSwitchoverBandwidth=1bit/s | 1e6 | 0 | avail-switchover-bandwidth; allowed is 1 B/s to",
            "qemu:downtimeLimit=10us | 1e6 | 0 | downtime-limit; allowed is 1 ms to",
            "qemu-dirty-limit:vcpuDirtyLimitPeriod=2s | 1e6 | 0 | x-vcpu-dirty-limit-period; allowed is 1 ms to 1000 ms" })
    void aLimitThatQemuWouldTakeForNoneIsRefusedBeforeAnythingIsSent(String policy, double bandwidth, long downtime,
            String sentence) {
        PlanCheck check = new PlanCheck(Bench.POLICIES);
        MigrationSpec migration = new MigrationSpec("vm", List.of("link"), 0,
                new PolicySpec(PolicyText.parse(policy), List.of()), bandwidth, downtime, 1_000_000_000);
        ScenarioSpec spec = Bench.spec(DemoGuest.USUAL, "qemu", 0, 0, 60);
        assertNull(check.plan(new ScenarioSpec(spec.name(), spec.links(), spec.vms(), List.of(migration), 1)));
        assertTrue(check.issues().toString().contains(sentence), check.issues().toString());
    }

    @Test
    void everyCapabilityIsSetExplicitly() {
        Map<String, Boolean> offered = new LinkedHashMap<>();
        for (String name : new String[] { "events", "xbzrle", "multifd", "x-colo" }) {
            offered.put(name, name.equals("multifd"));
        }
        assertEquals(Map.of("events", true, "xbzrle", true, "multifd", false, "x-colo", false),
                plan("qemu-xbzrle").settings(new MigrationCapabilities(offered)).states());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "xen | can't be carried out by QEMU; allowed is qemu",
            "qemu:magic=1 | 'magic' is not known", "qemu:downtimeLimit=none | 'none'" })
    void whatQemuCannotDoIsAnIssue(String policy, String words) {
        PlanCheck check = new PlanCheck(Bench.POLICIES);
        assertNull(check.plan(Bench.spec(DemoGuest.USUAL, policy, 0, 0, 60)));
        assertEquals(1, check.issues().size());
        assertTrue(check.issues().get(0).message().contains(words), check.issues().get(0).message());
    }

    /** What the table says of QEMU, held against what a QEMU 10.0.2 said of itself. */
    @Test
    void everyNameIsOneThatQemuHas() throws Exception {
        List<QmpLine> lines = QmpConversation.read(Bench.root().resolve(RECORDED)).lines();
        MigrationCapabilities offered = MigrationCapabilities
                .of(((QmpReply) lines.get(lines.size() - 3).message()).objects());
        QmpObject parameters = ((QmpReply) lines.get(lines.size() - 1).message()).object();
        QemuTable.CAPABILITIES.stream().filter(row -> isOld(row.since()))
                .forEach(row -> assertTrue(offered.offers(row.name()), row.name()));
        QemuTable.PARAMETERS.stream().filter(row -> isOld(row.since()))
                .forEach(row -> assertTrue(parameters.has(row.name()), row.name()));
    }

    private static boolean isOld(String since) {
        return Integer.parseInt(since.substring(0, since.indexOf('.'))) < RECORDED_MAJOR || since.equals("10.0");
    }
}
