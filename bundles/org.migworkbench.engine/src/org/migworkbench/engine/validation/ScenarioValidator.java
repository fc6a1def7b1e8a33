package org.migworkbench.engine.validation;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.IssueCode;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.ScenarioElement;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.UnknownWorkloadException;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadProvider;
import org.migworkbench.quantities.Range;

/** Checks a scenario; one instance for one check. */
public final class ScenarioValidator {

    private static final long MOST_PAGES = 1L << 30;

    private final ScenarioSpec spec;
    private final PolicyCatalog policies;
    private final WorkloadCatalog workloads;
    private final Findings findings = new Findings();
    private final List<Issue> issues = findings.issues();
    private final SortedMap<String, LinkSpec> links = findings.links();
    private final SortedMap<String, VmSpec> vms = findings.vms();
    private final TreeSet<String> soundVms = new TreeSet<>();

    private ScenarioValidator(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads) {
        this.spec = spec;
        this.policies = policies;
        this.workloads = workloads;
    }

    /**
     * Checks values, ranges and references of a scenario.
     *
     * @param spec      the scenario
     * @param policies  known policies
     * @param workloads known workloads
     * @return what is wrong, in the order of the specification; empty if nothing is
     */
    public static List<Issue> validate(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads) {
        return new ScenarioValidator(spec, policies, workloads).validate(1);
    }

    /**
     * Checks a scenario to which migrations are added later, or an added migration with its surroundings.
     *
     * @param spec      the scenario, which may have no migration yet
     * @param policies  known policies
     * @param workloads known workloads
     * @throws InvalidScenarioException if there is an error
     */
    public static void requireSound(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads) {
        refuseErrors(new ScenarioValidator(spec, policies, workloads).validate(0));
    }

    /**
     * Ends what can't go on with errors.
     *
     * @param issues what was found
     * @throws InvalidScenarioException if there is an error among them
     */
    public static void refuseErrors(List<Issue> issues) {
        if (issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            throw new InvalidScenarioException(issues);
        }
    }

    private List<Issue> validate(int fewestMigrations) {
        for (int i = 0; i < spec.links().size(); i++) {
            checkLink(Place.link(i), spec.links().get(i));
        }
        for (int i = 0; i < spec.vms().size(); i++) {
            checkVm(Place.vm(i), spec.vms().get(i));
        }
        if (spec.migrations().size() < fewestMigrations) {
            error(Place.SCENARIO.value("migrations"), "The scenario has no migration; at least one is needed.");
        }
        TreeSet<String> moved = new TreeSet<>();
        for (int i = 0; i < spec.migrations().size(); i++) {
            MigrationSpec migration = spec.migrations().get(i);
            checkMigration(Place.migration(i), migration);
            if (!moved.add(migration.vm())) {
                error(Place.migration(i).value("vm"), "The VM '" + migration.vm()
                        + "' is migrated twice; one migration of a VM is allowed in a scenario.");
            }
        }
        new SurroundingsValidator(spec, findings).validate();
        return List.copyOf(issues);
    }

    private void checkLink(Place place, LinkSpec link) {
        findings.checkId(place, link.id(), links.put(link.id(), link) != null);
        findings.requireRate(place.value("bytesPerSecond"), "rate", link.bytesPerSecond());
        findings.requireTime(Bounds.TIME, place.value("latencyNanos"), "latency", link.latencyNanos());
    }

    private void checkVm(ScenarioElement place, VmSpec vm) {
        int before = issues.size();
        findings.checkId(place, vm.id(), vms.put(vm.id(), vm) != null);
        checkSizes(place, vm);
        checkGuest(place, vm);
        boolean soundDisk = new DiskValidator(findings, place.disk(), vm.disk()).check();
        if (issues.size() == before) {
            soundVms.add(vm.id());
        }
        for (int i = 0; i < vm.workloads().size(); i++) {
            checkWorkload(place.workload(i), vm, vm.workloads().get(i), soundVms.contains(vm.id()));
        }
        for (int i = 0; i < vm.disk().workloads().size(); i++) {
            checkWorkload(place.disk().workload(i), vm.disk().space(vm.id()),
                    vm.disk().space(vm.id()).workloads().get(i), soundDisk && vm.disk().isCopied());
        }
    }

    private void checkSizes(Place place, VmSpec vm) {
        int pageSize = vm.pageSizeBytes();
        findings.requirePageSize(place.value("pageSizeBytes"), "page size", pageSize);
        if (VmSpec.PAGE_SIZES.contains(pageSize) && (vm.memoryBytes() < pageSize || vm.memoryBytes() % pageSize != 0
                || vm.memoryBytes() / pageSize > MOST_PAGES)) {
            error(place.value("memoryBytes"),
                    "The memory size " + vm.memoryBytes() + " B is not allowed; allowed is 1 to "
                            + MOST_PAGES + " whole pages of " + pageSize + " B.");
        }
        findings.require(Bounds.PROCESSORS, place.value("vcpus"), "number of virtual processors", vm.vcpus(), "");
        if (vm.nonZeroBytes() < VmSpec.ALL_NON_ZERO || vm.nonZeroBytes() > vm.memoryBytes()) {
            error(place.value("nonZeroBytes"),
                    "The non-zero memory of " + vm.nonZeroBytes() + " B is not allowed; allowed"
                            + " is 0 to " + vm.memoryBytes() + " B, or " + VmSpec.ALL_NON_ZERO + " for all.");
        }
        int words = vm.content().wordsPerWrite();
        if (vm.content().kind() == ContentSpec.Kind.WORDS && (words < 1 || words > pageSize / 8)) {
            error(place.value("content").value("wordsPerWrite"),
                    "The number of words " + words + " is not allowed; allowed is 1 to "
                            + pageSize / 8 + ".");
        }
    }

    private void checkGuest(Place place, VmSpec vm) {
        findings.requireTime(Bounds.TIME, place.value("writeFaultNanos"), "time of a write fault",
                vm.writeFaultNanos());
        PageClassSpec classes = vm.classes();
        findings.require(Range.ZERO_OR_MORE, place.value("classes").value("freeBytes"), "free memory",
                classes.freeBytes(), "B");
        findings.require(Range.ZERO_OR_MORE, place.value("classes").value("cacheBytes"), "page cache",
                classes.cacheBytes(), "B");
        findings.require(Range.ZERO_OR_MORE, place.value("classes").value("kernelBytes"), "kernel memory",
                classes.kernelBytes(),
                "B");
        BigInteger sum = BigInteger.valueOf(classes.freeBytes()).add(BigInteger.valueOf(classes.cacheBytes()))
                .add(BigInteger.valueOf(classes.kernelBytes()));
        if (sum.compareTo(BigInteger.valueOf(vm.memoryBytes())) > 0) {
            error(place.value("classes"),
                    "The free memory, page cache and kernel memory are " + sum
                            + " B together, which is not allowed; allowed is the memory of " + vm.memoryBytes()
                            + " B or less.");
        }
    }

    private void checkWorkload(Place.Workload place, VmSpec vm, WorkloadRef ref, boolean sound) {
        if (vm.vcpus() > 0 && ref.vcpu() != WorkloadRef.BY_PLACE && (ref.vcpu() < 0 || ref.vcpu() >= vm.vcpus())) {
            error(place.value("vcpu"), "The virtual processor " + ref.vcpu() + " is not allowed; allowed is 0 to "
                    + (vm.vcpus() - 1) + ", or " + WorkloadRef.BY_PLACE + " for the next in turn.");
        }
        WorkloadProvider provider;
        try {
            provider = workloads.require(ref.id());
        } catch (UnknownWorkloadException e) {
            error(place, e.getMessage());
            return;
        }
        List<Issue> found = Params.check(provider.descriptor().params(), ref.params(), place);
        issues.addAll(found);
        if (found.isEmpty() && sound) {
            try {
                provider.create(Params.parse(provider.descriptor().params(), ref.params()),
                        new WorkloadContext(vm.pageCount(), vm.pageSizeBytes(), 0));
            } catch (IllegalArgumentException e) {
                issues.add(Issue.error(place, e.getMessage()).of(IssueCode.WORKLOAD_REFUSED));
            }
        }
    }

    private void checkMigration(ScenarioElement place, MigrationSpec migration) {
        findings.checkVmExists(place.value("vm"), migration.vm());
        double slowest = checkPath(place.value("path"), migration.path());
        findings.requireTime(Bounds.TIME, place.value("startNanos"), "start", migration.startNanos());
        findings.requireLimit(place.value("bandwidthLimitBytesPerSecond"), "bandwidth limit",
                migration.bandwidthLimitBytesPerSecond(), "none");
        findings.requireTime(Bounds.TIME, place.value("downtimeLimitNanos"), "downtime limit",
                migration.downtimeLimitNanos());
        findings.requireTimeOrNone(Bounds.PERIOD, place.value("timeoutNanos"), "time-out", migration.timeoutNanos());
        findings.require(Bounds.ROUNDS, place.value("maxRounds"), "limit of rounds", migration.maxRounds(), "");
        checkPolicy(place.policy(), migration, slowest);
    }

    private double checkPath(Place.Value place, List<String> ids) {
        if (ids.isEmpty()) {
            error(place, "The path is empty; at least one link is needed.");
        }
        findings.checkLinksOfPath(place, ids);
        double slowest = Double.POSITIVE_INFINITY;
        for (String id : ids) {
            LinkSpec link = links.get(id);
            slowest = link == null ? slowest : Math.min(slowest, link.bytesPerSecond());
        }
        return slowest;
    }

    private void checkPolicy(Place.Policy place, MigrationSpec migration, double slowest) {
        new PolicyValidator(policies, issues).check(place, migration.policy(), soundVms.contains(migration.vm())
                ? new PolicyContext(vms.get(migration.vm()), migration, slowest, new Seeds(0)) : null);
    }

    private void error(Place place, String message) {
        findings.error(place, message);
    }
}
