package org.migworkbench.core.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.core.Translation;
import org.migworkbench.engine.ContentSpec;
import org.migworkbench.engine.Issue;
import org.migworkbench.engine.LinkSpec;
import org.migworkbench.engine.MigrationSpec;
import org.migworkbench.engine.PolicyRef;
import org.migworkbench.engine.PolicySpec;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.Severity;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.WorkloadRef;
import org.migworkbench.engine.policy.PolicyCatalog;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.validation.Finding;

/** One translation of one scenario. */
public final class ScenarioTranslator {

    private final Scenario scenario;
    private final NetworkPaths paths;
    private final UniqueNames hostNames;
    private final UniqueNames vmNames;
    private final UniqueNames linkNames;
    private final Map<String, LinkSpec> links = new LinkedHashMap<>();
    private final Map<String, EObject> linkElements = new LinkedHashMap<>();
    private final Map<VirtualMachine, VmSpec> vms = new LinkedHashMap<>();
    private final List<MigrationSpec> migrations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Prepares a translation.
     *
     * @param document the document
     * @param scenario a scenario of it
     */
    public ScenarioTranslator(Document document, Scenario scenario) {
        this.scenario = scenario;
        DataCenter dataCenter = document.getDataCenter();
        List<Host> hosts = dataCenter == null ? List.of()
                : dataCenter.getSites().stream().flatMap(site -> site.getHosts().stream()).toList();
        paths = new NetworkPaths(dataCenter);
        hostNames = new UniqueNames(hosts, "host");
        vmNames = new UniqueNames(hosts.stream().flatMap(host -> host.getVms().stream()).toList(), "vm");
        linkNames = new UniqueNames(dataCenter == null ? List.of() : dataCenter.getLinks(), "link");
    }

    /**
     * Translates.
     *
     * @param policies the known policies
     * @param workloads the known workloads
     * @return the specification or what is wrong
     */
    public Translation translate(PolicyCatalog policies, WorkloadCatalog workloads) {
        if (scenario.getMigrations().isEmpty()) {
            error(scenario, ModelPackage.Literals.SCENARIO__MIGRATIONS,
                    "The scenario has no migration; it needs at least one.");
        }
        for (Migration migration : scenario.getMigrations()) {
            if (isComplete(migration)) {
                add(migration);
            }
        }
        if (!findings.isEmpty()) {
            return new Translation(Optional.empty(), findings);
        }
        String name = scenario.getName() == null ? "" : scenario.getName();
        ScenarioSpec spec = new ScenarioSpec(name, List.copyOf(links.values()), List.copyOf(vms.values()), migrations,
                scenario.getSeed());
        List<Issue> issues = spec.validate(policies, workloads);
        IssuePlaces places = new IssuePlaces(scenario, List.copyOf(linkElements.values()), List.copyOf(vms.keySet()));
        for (Issue issue : issues) {
            findings.add(places.locate(issue));
        }
        boolean failed = issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        return new Translation(failed ? Optional.empty() : Optional.of(spec), findings);
    }

    private boolean isComplete(Migration migration) {
        int before = findings.size();
        VirtualMachine vm = migration.getVm();
        Host target = migration.getTarget();
        if (vm == null) {
            error(migration, ModelPackage.Literals.MIGRATION__VM,
                    "The migration has no virtual machine; choose one of the document's.");
        } else if (hostOf(vm) == null) {
            error(migration, ModelPackage.Literals.MIGRATION__VM,
                    "The virtual machine '" + vm.getName() + "' is on no host.");
        }
        if (target == null) {
            error(migration, ModelPackage.Literals.MIGRATION__TARGET,
                    "The migration has no target; choose one of the document's hosts.");
        } else if (vm != null && hostOf(vm) == target) {
            error(migration, ModelPackage.Literals.MIGRATION__TARGET,
                    "The target '" + target.getName()
                            + "' is the host that the virtual machine is on; choose another.");
        }
        if (migration.getPolicy() == null) {
            error(migration, ModelPackage.Literals.MIGRATION__POLICY,
                    "The migration has no policy; choose one of the document's.");
        } else if (isBlank(migration.getPolicy().getKind())) {
            error(migration.getPolicy(), ModelPackage.Literals.POLICY__KIND, "The policy has no kind.");
        }
        if (vm != null && vm.getWorkloads().stream().anyMatch(workload -> isBlank(workload.getKind()))) {
            error(vm, ModelPackage.Literals.VIRTUAL_MACHINE__WORKLOADS,
                    "A workload of the virtual machine '" + vm.getName() + "' has no kind.");
        }
        return findings.size() == before;
    }

    private void add(Migration migration) {
        VirtualMachine vm = migration.getVm();
        Host source = hostOf(vm);
        Optional<List<NetworkPaths.Hop>> hops = paths.between(source, migration.getTarget());
        if (hops.isEmpty()) {
            error(migration, ModelPackage.Literals.MIGRATION__TARGET,
                    "No link leads from '" + source.getName() + "' to '"
                            + migration.getTarget().getName() + "'; connect the hosts or their sites.");
            return;
        }
        List<String> path = new ArrayList<>();
        path.add(networkCard(source, ":out"));
        for (NetworkPaths.Hop hop : hops.get()) {
            path.add(link(hop));
        }
        path.add(networkCard(migration.getTarget(), ":in"));
        vms.computeIfAbsent(vm, this::virtualMachine);
        migrations.add(new MigrationSpec(vmNames.of(vm), path, migration.getStartNanos(), policy(migration.getPolicy()),
                migration.getBandwidthLimitBytesPerSecond() == 0 ? Double.POSITIVE_INFINITY
                        : migration.getBandwidthLimitBytesPerSecond(),
                migration.getDowntimeLimitNanos(),
                migration.getTimeoutNanos() == 0 ? Long.MAX_VALUE : migration.getTimeoutNanos()));
    }

    private String networkCard(Host host, String direction) {
        String id = "nic:" + hostNames.of(host) + direction;
        links.putIfAbsent(id, new LinkSpec(id, host.getNicBytesPerSecond(), 0));
        linkElements.putIfAbsent(id, host);
        return id;
    }

    private String link(NetworkPaths.Hop hop) {
        Link link = hop.link();
        String id = "link:" + linkNames.of(link) + (hop.forward() ? ":forward" : ":backward");
        links.putIfAbsent(id, new LinkSpec(id, link.getBytesPerSecond(), link.getLatencyNanos()));
        linkElements.putIfAbsent(id, link);
        return id;
    }

    private VmSpec virtualMachine(VirtualMachine vm) {
        List<WorkloadRef> workloads = vm.getWorkloads().stream()
                .map(workload -> new WorkloadRef(workload.getKind(), parameters(workload.getParameters()))).toList();
        ContentSpec content = new ContentSpec(kind(vm.getContent()), vm.getWordsPerWrite());
        return new VmSpec(vmNames.of(vm), vm.getMemoryBytes(), vm.getPageSizeBytes(), vm.getVcpus(),
                vm.getNonZeroBytes(), content, workloads);
    }

    private static ContentSpec.Kind kind(ContentKind kind) {
        return switch (kind) {
            case ZERO -> ContentSpec.Kind.ZERO;
            case WORDS -> ContentSpec.Kind.WORDS;
            default -> ContentSpec.Kind.RANDOM;
        };
    }

    private static PolicySpec policy(Policy policy) {
        List<PolicyRef> overrides = policy.getOverrides().stream()
                .map(part -> new PolicyRef(isBlank(part.getKind()) ? "" : part.getKind(),
                        parameters(part.getParameters())))
                .toList();
        return new PolicySpec(new PolicyRef(policy.getKind(), parameters(policy.getParameters())), overrides);
    }

    private static SortedMap<String, String> parameters(List<Parameter> parameters) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Parameter parameter : parameters) {
            if (!isBlank(parameter.getName())) {
                values.put(parameter.getName(), parameter.getValue() == null ? "" : parameter.getValue());
            }
        }
        return values;
    }

    private static Host hostOf(VirtualMachine vm) {
        return vm.eContainer() instanceof Host host ? host : null;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private void error(EObject element, EStructuralFeature feature, String message) {
        findings.add(IssuePlaces.finding(element, feature, Severity.ERROR, message));
    }
}
