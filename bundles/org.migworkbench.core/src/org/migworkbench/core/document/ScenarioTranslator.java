package org.migworkbench.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioElement.Kind;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.validation.ScenarioValidator;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.io.DocumentPlace;
import org.migworkbench.model.structure.MachineStreams;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.ModelValidator;
import org.migworkbench.model.validation.Rule;
import org.migworkbench.model.values.FeatureText;

/** One translation of one scenario. */
final class ScenarioTranslator {

    private final Document document;
    private final Scenario scenario;
    private final WorkloadCatalog workloads;
    private final GuestSpecs guests;
    private final List<Host> hosts;
    private final NetworkSpecs network;
    private final FaultSpecs faults;
    private final MachineStreams machines;
    private final Map<VirtualMachine, VmSpec> vms = new LinkedHashMap<>();
    private final List<MigrationSpec> migrations = new ArrayList<>();
    private final List<TrafficSpec> traffic = new ArrayList<>();
    private final List<Traffic> trafficElements = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Prepares a translation.
     *
     * @param document the document
     * @param scenario a scenario of it
     * @param workloads the known workloads
     */
    public ScenarioTranslator(Document document, Scenario scenario, WorkloadCatalog workloads) {
        this.document = document;
        this.scenario = scenario;
        this.workloads = workloads;
        guests = new GuestSpecs(new WorkloadPaths(workloads, DocumentPlace.folder(document)));
        DataCenter dataCenter = document.getDataCenter();
        hosts = dataCenter == null ? List.of()
                : dataCenter.getSites().stream().flatMap(site -> site.getHosts().stream()).toList();
        network = new NetworkSpecs(dataCenter, hosts);
        machines = new MachineStreams(document);
        faults = new FaultSpecs(network, machines::nameOf);
    }

    /**
     * Translates.
     *
     * @param policies the known policies
     * @return the specification or what is wrong
     */
    public Translation translate(PolicyCatalog policies) {
        addElements();
        if (!findings.isEmpty()) {
            return new Translation(Optional.empty(), findings);
        }
        ScenarioSpec spec = spec();
        return judged(spec, ScenarioValidator.validate(spec, policies, workloads));
    }

    private ScenarioSpec spec() {
        String name = scenario.getName() == null ? "" : scenario.getName();
        return new ScenarioSpec(name, network.links(), List.copyOf(vms.values()), migrations, network.hosts(), traffic,
                faults.specs(), scenario.getSeed());
    }

    /** The specification as it stands, whether it can be run or not; empty if it can't be put together. */
    Optional<ScenarioSpec> draft() {
        addElements();
        return findings.isEmpty() ? Optional.of(spec()) : Optional.empty();
    }

    List<EObject> linkElements() {
        addElements();
        return network.linkElements();
    }

    private void addElements() {
        addMigrations();
        addTraffic();
        scenario.getFaults().forEach(faults::add);
        findings.addAll(faults.errors());
    }

    private void addMigrations() {
        if (scenario.getMigrations().isEmpty()) {
            error(Rule.SCENARIO_EMPTY, scenario, ModelPackage.Literals.SCENARIO__MIGRATIONS,
                    "The scenario has no migration; it needs at least one.");
        }
        findings.addAll(ModelValidator.validateEnds(document, scenario));
        if (findings.isEmpty()) {
            scenario.getMigrations().forEach(this::add);
        }
    }

    private Translation judged(ScenarioSpec spec, List<Issue> issues) {
        IssuePlaces places = new IssuePlaces(scenario, Map.of(Kind.LINK, network.linkElements(), Kind.HOST,
                network.hostElements(), Kind.VM, List.copyOf(vms.keySet()), Kind.MIGRATION, scenario.getMigrations(),
                Kind.TRAFFIC, trafficElements, Kind.FAULT, faults.elements()));
        issues.stream().map(places::locate).distinct().forEach(findings::add);
        findings.addAll(faults.warnings());
        boolean failed = issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        return new Translation(failed ? Optional.empty() : Optional.of(spec), findings);
    }

    private void add(Migration migration) {
        VirtualMachine vm = migration.getVm();
        Host source = hostOf(vm);
        List<String> path = network.path(source, migration.getTarget()).orElseThrow();
        vms.computeIfAbsent(vm, moved -> guests.migrated(moved, machines));
        migrations.add(new MigrationSpec(machines.nameOf(vm), network.host(source), network.host(migration.getTarget()),
                path, migration.getStartNanos(), PolicySpecs.of(migration.getPolicy()),
                GuestSpecs.rate(migration, ModelPackage.Literals.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND),
                migration.getDowntimeLimitNanos(),
                FeatureText.isSpecial(migration, ModelPackage.Literals.MIGRATION__TIMEOUT_NANOS) ? Long.MAX_VALUE
                        : migration.getTimeoutNanos(),
                FeatureText.isSpecial(migration, ModelPackage.Literals.MIGRATION__MAX_ROUNDS)
                        ? MigrationSpec.ANY_ROUNDS
                        : migration.getMaxRounds()));
    }

    /** Adds what all guests send: those that stay where they are share the links, too. */
    private void addTraffic() {
        for (Host host : hosts) {
            for (VirtualMachine vm : host.getVms()) {
                if (vm.getTraffic() != null) {
                    addTraffic(host, vm, vm.getTraffic());
                }
            }
        }
    }

    private void addTraffic(Host host, VirtualMachine vm, Traffic sent) {
        Host peer = sent.getPeer();
        if (peer == null) {
            error(Rule.PEER_MISSING, sent, ModelPackage.Literals.TRAFFIC__PEER,
                    "The traffic of '" + vm.getName() + "' has no peer; choose one of the document's hosts.");
        } else {
            addTraffic(host, vm, sent, peer);
        }
    }

    private void addTraffic(Host host, VirtualMachine vm, Traffic sent, Host peer) {
        Host after = hostAfter(vm, host);
        Optional<List<String>> path = network.path(host, peer);
        Optional<List<String>> pathAfter = network.path(after, peer);
        if (path.isEmpty() || pathAfter.isEmpty()) {
            noWay(path.isEmpty() ? host : after, vm, sent, peer);
            return;
        }
        vms.computeIfAbsent(vm, staying -> GuestSpecs.staying(staying, machines));
        traffic.add(new TrafficSpec(machines.nameOf(vm), path.get(), pathAfter.get(), sent.getBytesPerSecond(),
                sent.getNetworkBound()));
        trafficElements.add(sent);
    }

    /** Where a virtual machine is after the migrations of the scenario. */
    private Host hostAfter(VirtualMachine vm, Host before) {
        return scenario.getMigrations().stream().filter(migration -> migration.getVm() == vm)
                .map(Migration::getTarget).filter(Objects::nonNull).findFirst().orElse(before);
    }

    private void noWay(Host from, VirtualMachine vm, Traffic sent, Host peer) {
        error(Rule.PEER_UNREACHABLE, sent, ModelPackage.Literals.TRAFFIC__PEER,
                "No link leads from '" + from.getName() + "' to '"
                        + peer.getName() + "', the peer of '" + vm.getName() + "'; connect the hosts or their sites.");
    }

    private static Host hostOf(VirtualMachine vm) {
        return vm.eContainer() instanceof Host host ? host : null;
    }

    private void error(Rule rule, EObject element, EStructuralFeature feature, String message) {
        findings.add(IssuePlaces.finding(rule, element, feature, Severity.ERROR, message));
    }
}
