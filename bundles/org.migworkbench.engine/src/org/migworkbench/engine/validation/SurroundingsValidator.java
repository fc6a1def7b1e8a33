package org.migworkbench.engine.validation;

import java.util.List;
import java.util.TreeSet;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Range;

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
            checkFault(Place.fault(i), spec.faults().get(i), moved);
        }
    }

    private void checkHosts(List<HostSpec> hosts) {
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < hosts.size(); i++) {
            Place place = Place.host(i);
            HostSpec host = hosts.get(i);
            findings.checkId(place, host.id(), !seen.add(host.id()));
            findings.require(Range.ZERO_OR_MORE, place.value("mostOutgoing"), "limit of outgoing migrations",
                    host.mostOutgoing(), "");
            findings.require(Range.ZERO_OR_MORE, place.value("mostIncoming"), "limit of incoming migrations",
                    host.mostIncoming(), "");
        }
    }

    private void checkTraffic(List<TrafficSpec> all) {
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            Place place = Place.traffic(i);
            TrafficSpec traffic = all.get(i);
            findings.checkVmExists(place.value("vm"), traffic.vm());
            if (!seen.add(traffic.vm())) {
                findings.error(place.value("vm"), "The VM '" + traffic.vm()
                        + "' has traffic twice; one traffic of a VM is allowed in a scenario.");
            }
            findings.checkLinksOfPath(place.value("path"), traffic.path());
            findings.checkLinksOfPath(place.value("pathAfter"), traffic.pathAfter());
            findings.requireRate(place.value("bytesPerSecond"), "rate", traffic.bytesPerSecond());
            findings.require(Range.SHARE, place.value("networkBound"), "network-bound share", traffic.networkBound(),
                    "");
        }
    }

    private void checkFault(Place place, FaultSpec fault, TreeSet<String> moved) {
        boolean ofLink = fault.kind() == FaultSpec.Kind.LINK_SLOW || fault.kind() == FaultSpec.Kind.LINK_DOWN;
        if (ofLink) {
            findings.checkLinkExists(place.value("link"), fault.link());
            findings.requireTimeOrNone(Bounds.PERIOD, place.value("durationNanos"), "duration", fault.durationNanos());
            checkFactor(place.value("factor"), fault);
        }
        if ((!ofLink || fault.trigger() != FaultSpec.Trigger.TIME) && !moved.contains(fault.vm())) {
            findings.error(place.value("vm"), "The VM '" + fault.vm() + "' has no migration; migrated are: "
                    + String.join(", ", moved) + ".");
        }
        if (fault.trigger() == FaultSpec.Trigger.ROUND) {
            findings.require(Range.ONE_OR_MORE, place.value("round"), "round", fault.round(), "");
        }
        findings.requireTime(Bounds.TIME, place.value("delayNanos"), "delay", fault.delayNanos());
    }

    private void checkFactor(Place place, FaultSpec fault) {
        boolean slow = fault.kind() == FaultSpec.Kind.LINK_SLOW;
        double factor = fault.factor();
        if (slow ? !(factor > 0 && factor < 1) : factor != 0) {
            findings.error(place, "The factor " + Quantity.formatNumber(factor) + " is not allowed; allowed is "
                    + (slow ? "a number above 0 and below 1 for a slow link." : "0 for a link that is down."));
        }
    }
}
