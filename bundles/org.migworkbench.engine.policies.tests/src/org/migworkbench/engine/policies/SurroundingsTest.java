package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.FaultSpec.Kind;
import org.migworkbench.engine.spec.FaultSpec.Trigger;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.validation.ScenarioValidator;

/** Checks of hosts, traffic, faults and of what is told of a guest. */
class SurroundingsTest {

    private static final long NEVER = Long.MAX_VALUE;

    @Test
    void whatIsAllowedIsNoIssue() {
        assertEquals(List.of(), paths(List.of(new HostSpec("a", 0, 2), new HostSpec("b", 1, 0)),
                List.of(new TrafficSpec("vm", List.of("link"), List.of(), 1, 0),
                        new TrafficSpec("still", List.of(), List.of("link"), 1e9, 1)),
                List.of(FaultSpec.ofLink("link", 0, NEVER, 0), FaultSpec.ofLink("link", 1, 1, 0.5),
                        FaultSpec.ofMigration(Kind.CANCEL, "vm", 3),
                        new FaultSpec(Kind.LINK_DOWN, "link", "vm", Trigger.ROUND, 1, 0, 1, 0))));
    }

    @Test
    void whatIsWrongOfHostsIsLocated() {
        assertEquals(List.of("hosts[0].id", "hosts[1].mostOutgoing", "hosts[2].id", "hosts[2].mostIncoming"),
                paths(List.of(new HostSpec(" ", 1, 1), new HostSpec("a", -1, 1), new HostSpec("a", 1, -1)), List.of(),
                        List.of()));
    }

    @Test
    void whatIsWrongOfTrafficIsLocated() {
        List<String> link = List.of("link");
        assertEquals(
                List.of("traffic[0].vm", "traffic[0].bytesPerSecond", "traffic[1].path[1]",
                        "traffic[1].bytesPerSecond", "traffic[1].networkBound", "traffic[2].vm",
                        "traffic[2].pathAfter[0]", "traffic[2].bytesPerSecond", "traffic[2].networkBound"),
                paths(List.of(), List.of(new TrafficSpec("who", link, link, 0, 1),
                        new TrafficSpec("vm", List.of("link", "link"), link, Double.POSITIVE_INFINITY, 1.01),
                        new TrafficSpec("vm", link, List.of("x"), Double.NaN, Double.NaN)), List.of()));
    }

    @Test
    void whatIsWrongOfFaultsIsLocated() {
        assertEquals(
                List.of("faults[0].link", "faults[0].durationNanos", "faults[0].factor", "faults[1].factor",
                        "faults[2].vm", "faults[2].delayNanos", "faults[3].vm", "faults[3].round", "faults[4].vm",
                        "faults[5].factor", "faults[6].factor"),
                paths(List.of(), List.of(), List.of(
                        new FaultSpec(Kind.LINK_SLOW, "x", "", Trigger.TIME, 0, 0, 0, 1),
                        new FaultSpec(Kind.LINK_DOWN, "link", "", Trigger.TIME, 0, 0, 1, 0.5),
                        new FaultSpec(Kind.CANCEL, "", "still", Trigger.TIME, 0, -1, 1, 0),
                        new FaultSpec(Kind.LINK_DOWN, "link", "", Trigger.ROUND, 0, 0, 1, 0),
                        new FaultSpec(Kind.SOURCE_LOST, "", "who", Trigger.STOP, 0, 0, 1, 0),
                        new FaultSpec(Kind.LINK_SLOW, "link", "", Trigger.TIME, 0, 0, 1, 0),
                        new FaultSpec(Kind.LINK_SLOW, "link", "", Trigger.TIME, 0, 0, 1, Double.NaN))));
    }

    @Test
    void messagesNameWhatIsAllowed() {
        ScenarioSpec spec = spec(List.of(new HostSpec("a", -1, 1)),
                List.of(new TrafficSpec("vm", List.of(), List.of(), 1, 2)),
                List.of(FaultSpec.ofMigration(Kind.CANCEL, "still", 0), FaultSpec.ofLink("link", 0, 1, 2)));
        assertEquals(
                List.of("The limit of outgoing migrations -1 is not allowed; allowed is 0 or more.",
                        "The network-bound share 2 is not allowed; allowed is 0 to 1.",
                        "The VM 'still' has no migration; migrated are: vm.",
                        "The factor 2 is not allowed; allowed is a number above 0 and below 1 for a slow link."),
                ScenarioValidator.validate(spec, Scenarios.POLICIES, Scenarios.WORKLOADS).stream().map(Issue::message)
                        .toList());
    }

    @Test
    void whatIsWrongOfAGuestIsLocated() {
        VmSpec vm = new VmSpec("vm", 1 << 20, 4096, 2, VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM, -1,
                new PageClassSpec(Long.MAX_VALUE, Long.MAX_VALUE, -1),
                List.of(new WorkloadRef("idle", Scenarios.params(), 2), new WorkloadRef("idle", Scenarios.params(), 1),
                        new WorkloadRef("idle", Scenarios.params(), -2)));
        ScenarioSpec good = spec(List.of(), List.of(), List.of());
        ScenarioSpec spec = new ScenarioSpec("bad", good.links(), List.of(vm), good.migrations(), 1);
        assertEquals(
                List.of("vms[0].writeFaultNanos", "vms[0].classes.kernelBytes", "vms[0].classes",
                        "vms[0].workloads[0].vcpu", "vms[0].workloads[2].vcpu"),
                ScenarioValidator.validate(spec, Scenarios.POLICIES, Scenarios.WORKLOADS).stream().map(Issue::path)
                        .toList());
    }

    private static List<String> paths(List<HostSpec> hosts, List<TrafficSpec> traffic, List<FaultSpec> faults) {
        return ScenarioValidator.validate(spec(hosts, traffic, faults), Scenarios.POLICIES, Scenarios.WORKLOADS)
                .stream()
                .map(Issue::path).toList();
    }

    private static ScenarioSpec spec(List<HostSpec> hosts, List<TrafficSpec> traffic, List<FaultSpec> faults) {
        ScenarioSpec one = Scenarios.one(1, Scenarios.policy("xen"), Double.POSITIVE_INFINITY,
                Scenarios.workload("idle"));
        return new ScenarioSpec("one", one.links(), List.of(one.vms().get(0), Scenarios.vm("still", 1)),
                one.migrations(), hosts, traffic, faults, 1);
    }
}
