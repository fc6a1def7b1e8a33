package org.migworkbench.engine.fluid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migworkbench.engine.assembly.Assembly;
import org.migworkbench.engine.network.Route;
import org.migworkbench.engine.network.Topology;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyPlan;
import org.migworkbench.engine.policy.fluid.FluidEncoding;
import org.migworkbench.engine.policy.fluid.FluidSelection;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.validation.ScenarioValidator;
import org.migworkbench.engine.workload.WorkloadCatalog;

/** Checks scenarios and makes them ready to be run. */
final class ScenarioReader {

    private final PolicyCatalog policies;
    private final WorkloadCatalog workloads;

    ScenarioReader(PolicyCatalog policies, WorkloadCatalog workloads) {
        this.policies = policies;
        this.workloads = workloads;
    }

    /**
     * Reads a scenario.
     *
     * @param spec    the scenario
     * @param related another one of which parts may be used again; null = none
     */
    FluidScenario read(ScenarioSpec spec, FluidScenario related) {
        ScenarioValidator.refuseErrors(ScenarioValidator.validate(spec, policies, workloads));
        return prepare(spec, related);
    }

    /** Reads a scenario to which migrations are added later, or an added migration in its surroundings. */
    FluidScenario readAdded(ScenarioSpec spec) {
        ScenarioValidator.requireSound(spec, policies, workloads);
        return prepare(spec, null);
    }

    private FluidScenario prepare(ScenarioSpec spec, FluidScenario related) {
        List<Issue> issues = new ArrayList<>();
        checkUnknown(spec, issues);
        Map<String, VmSpec> vms = new HashMap<>();
        spec.vms().forEach(vm -> vms.put(vm.id(), vm));
        Topology topology = new Topology(spec.links(), spec.migrations().size());
        Map<List<String>, Integer> pathIds = new HashMap<>();
        Seeds seeds = new Seeds(spec.seed());
        Assembly assembly = new Assembly(policies, workloads, seeds);
        List<PreparedMigration> plans = new ArrayList<>();
        Map<PolicySpec, PolicyPlan> policyPlans = new HashMap<>(); // a thousand guests often have one policy
        for (int i = 0; i < spec.migrations().size(); i++) {
            MigrationSpec migration = spec.migrations().get(i);
            VmSpec vm = vms.get(migration.vm());
            FluidMemory known = related == null ? null : related.memoryFor(spec, i);
            FluidMemory memory = known == null ? new FluidMemory(vm, assembly.workloads(vm)) : known;
            int[] path = topology.path(migration.path());
            Route route = topology.route(path);
            PreparedMigration plan = new PreparedMigration(migration, vm, memory,
                    policyPlans.computeIfAbsent(migration.policy(), policy -> new PolicyPlan(policies, policy)),
                    PreparedMigration.context(vm, migration, route.bytesPerSecond(), seeds), path,
                    pathIds.computeIfAbsent(migration.path(), any -> pathIds.size()), route);
            checkStrategies(Place.migration(i).policy(), plan, issues);
            plans.add(plan);
        }
        ScenarioValidator.refuseErrors(issues);
        return new FluidScenario(spec, this, plans);
    }

    private static void checkUnknown(ScenarioSpec spec, List<Issue> issues) {
        for (int i = 0; i < spec.hosts().size(); i++) {
            if (spec.hosts().get(i).mostOutgoing() > 0 || spec.hosts().get(i).mostIncoming() > 0) {
                issues.add(Issue.error(Place.host(i), "The host '" + spec.hosts().get(i).id()
                        + "' limits its migrations, which fluid mode doesn't know; page level is needed."));
            }
        }
        for (int i = 0; i < spec.vms().size(); i++) {
            if (spec.vms().get(i).disk().isCopied()) {
                issues.add(Issue.error(Place.vm(i).value("disk"), "The VM '" + spec.vms().get(i).id()
                        + "' has a disk to be copied, which fluid mode doesn't know; page level is needed."));
            }
        }
        if (!spec.traffic().isEmpty()) {
            issues.add(Issue.error(Place.traffic(0), "The VM '" + spec.traffic().get(0).vm()
                    + "' has traffic of its own, which fluid mode doesn't know; page level is needed."));
        }
        if (!spec.faults().isEmpty()) {
            issues.add(Issue.error(Place.fault(0), "The scenario has a fault of the kind " + spec.faults().get(0).kind()
                    + ", which fluid mode doesn't know; page level is needed."));
        }
    }

    private static void checkStrategies(Place place, PreparedMigration plan, List<Issue> issues) {
        Strategies strategies = plan.strategies();
        if (!(strategies.selection() instanceof FluidSelection)) {
            issues.add(undescribed(place, plan, "page selection", strategies.selection()));
        }
        if (!(strategies.encoding() instanceof FluidEncoding)) {
            issues.add(undescribed(place, plan, "encoding", strategies.encoding()));
        }
        if (strategies.protection().rules().isPresent()) {
            issues.add(Issue.error(place, "The policy '" + plan.spec().policy().base().id() + "' protects against"
                    + " failures, which fluid mode doesn't know; page level is needed."));
        }
    }

    private static Issue undescribed(Place place, PreparedMigration plan, String kind, Object strategy) {
        return Issue.error(place, "The " + kind + " " + strategy.getClass().getSimpleName() + " of the policy '"
                + plan.spec().policy().base().id()
                + "' says nothing about pages in the mass, which fluid mode needs; page level is needed.");
    }
}
