package org.migworkbench.engine.validation;

import java.util.List;
import java.util.TreeSet;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.quantities.Quantity;

/** Checks what surrounds the migrations of a scenario: hosts, the guests' own traffic and faults. */
final class SurroundingsValidator {

    private final ScenarioSpec spec;
    private final Findings findings;

    /**
     * Creates a check.
     *
     * @param spec     the scenario
     * @param findings holds its links and virtual machines; takes what is wrong
     */
    SurroundingsValidator(ScenarioSpec spec, Findings findings) {
        this.spec = spec;
        this.findings = findings;
    }

    void validate() {
        checkHosts(spec.hosts());
        checkTraffic(spec.traffic());
        TreeSet<String> moved = new TreeSet<>();
        spec.migrations().forEach(migration -> moved.add(migration.vm()));
        for (int i = 0; i < spec.faults().size(); i++) {
            checkFault("faults[" + i + "]", spec.faults().get(i), moved);
        }
    }

    private void checkHosts(List<HostSpec> hosts) {
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < hosts.size(); i++) {
            String path = "hosts[" + i + "]";
            HostSpec host = hosts.get(i);
            findings.checkId(path, host.id(), !seen.add(host.id()));
            findings.atLeast(path + ".mostOutgoing", "limit of outgoing migrations", host.mostOutgoing(), 0, "");
            findings.atLeast(path + ".mostIncoming", "limit of incoming migrations", host.mostIncoming(), 0, "");
        }
    }

    private void checkTraffic(List<TrafficSpec> all) {
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            String path = "traffic[" + i + "]";
            TrafficSpec traffic = all.get(i);
            findings.checkVmExists(path + ".vm", traffic.vm());
            if (!seen.add(traffic.vm())) {
                findings.error(path + ".vm", "The VM '" + traffic.vm()
                        + "' has traffic twice; one traffic of a VM is allowed in a scenario.");
            }
            findings.checkLinksOfPath(path + ".path", traffic.path());
            findings.checkLinksOfPath(path + ".pathAfter", traffic.pathAfter());
            if (!(traffic.bytesPerSecond() > 0) || Double.isInfinite(traffic.bytesPerSecond())) {
                findings.error(path + ".bytesPerSecond", "The rate " + Quantity.formatNumber(traffic.bytesPerSecond())
                        + " B/s is not allowed; allowed is a number above 0.");
            }
            if (!(traffic.networkBound() >= 0 && traffic.networkBound() <= 1)) {
                findings.error(path + ".networkBound", "The network-bound share "
                        + Quantity.formatNumber(traffic.networkBound()) + " is not allowed; allowed is 0 to 1.");
            }
        }
    }

    private void checkFault(String path, FaultSpec fault, TreeSet<String> moved) {
        boolean ofLink = fault.kind() == FaultSpec.Kind.LINK_SLOW || fault.kind() == FaultSpec.Kind.LINK_DOWN;
        if (ofLink) {
            findings.checkLinkExists(path + ".link", fault.link());
            if (fault.durationNanos() <= 0) {
                findings.error(path + ".durationNanos", "The duration " + fault.durationNanos()
                        + " ns is not allowed; allowed is a number above 0.");
            }
            checkFactor(path + ".factor", fault);
        }
        if ((!ofLink || fault.trigger() != FaultSpec.Trigger.TIME) && !moved.contains(fault.vm())) {
            findings.error(path + ".vm", "The VM '" + fault.vm() + "' has no migration; migrated are: "
                    + String.join(", ", moved) + ".");
        }
        if (fault.trigger() == FaultSpec.Trigger.ROUND) {
            findings.atLeast(path + ".round", "round", fault.round(), 1, "");
        }
        findings.atLeast(path + ".delayNanos", "delay", fault.delayNanos(), 0, "ns");
    }

    private void checkFactor(String path, FaultSpec fault) {
        boolean slow = fault.kind() == FaultSpec.Kind.LINK_SLOW;
        double factor = fault.factor();
        if (slow ? !(factor > 0 && factor < 1) : factor != 0) {
            findings.error(path, "The factor " + Quantity.formatNumber(factor) + " is not allowed; allowed is "
                    + (slow ? "a number above 0 and below 1 for a slow link." : "0 for a link that is down."));
        }
    }
}
