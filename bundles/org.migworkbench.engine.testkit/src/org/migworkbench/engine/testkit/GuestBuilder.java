package org.migworkbench.engine.testkit;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/** One guest of a scenario and its migration; {@link ScenarioBuilder#guest} says what it is without any call. */
public final class GuestBuilder {

    private static final int PAGE_BYTES = 4096;

    private final String id;
    private final List<WorkloadRef> workloads = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final List<PolicyRef> overrides = new ArrayList<>();
    private PolicyRef policy;
    private long memoryBytes = 64L << 20;
    private long nonZeroBytes = VmSpec.ALL_NON_ZERO;
    private int vcpus = 1;
    private ContentSpec content = ContentSpec.RANDOM;
    private long writeFaultNanos;
    private PageClassSpec classes = PageClassSpec.UNKNOWN;
    private String source = "";
    private String destination = "";
    private long startNanos;
    private double limit = Double.POSITIVE_INFINITY;
    private long downtimeNanos;
    private long timeoutNanos = Long.MAX_VALUE;
    private int maxRounds = MigrationSpec.ANY_ROUNDS;
    private DiskSpec disk = DiskSpec.SHARED;

    GuestBuilder(String id) {
        this.id = id;
    }

    /**
     * Its memory.
     *
     * @param mib memory in MiB
     * @return this
     */
    public GuestBuilder memoryMib(long mib) {
        memoryBytes = mib << 20;
        return this;
    }

    /**
     * How much of its memory outside the working sets isn't zero.
     *
     * @param bytes memory in bytes
     * @return this
     */
    public GuestBuilder nonZero(long bytes) {
        nonZeroBytes = bytes;
        return this;
    }

    /**
     * Its virtual processors.
     *
     * @param count 1 or more
     * @return this
     */
    public GuestBuilder vcpus(int count) {
        vcpus = count;
        return this;
    }

    /**
     * What its writes leave.
     *
     * @param spec the content
     * @return this
     */
    public GuestBuilder content(ContentSpec spec) {
        content = spec;
        return this;
    }

    /**
     * What the first write to a page costs while writes are logged.
     *
     * @param nanos nanoseconds
     * @return this
     */
    public GuestBuilder writeFault(long nanos) {
        writeFaultNanos = nanos;
        return this;
    }

    /**
     * What its memory is used for.
     *
     * @param spec sizes of the classes
     * @return this
     */
    public GuestBuilder classes(PageClassSpec spec) {
        classes = spec;
        return this;
    }

    /**
     * Adds a workload.
     *
     * @param workload its id
     * @param params   names and values by turns
     * @return this
     */
    public GuestBuilder workload(String workload, String... params) {
        return workload(new WorkloadRef(workload, ScenarioBuilder.params(params)));
    }

    /**
     * Adds a workload.
     *
     * @param workload the workload
     * @return this
     */
    public GuestBuilder workload(WorkloadRef workload) {
        workloads.add(workload);
        return this;
    }

    /**
     * The policy that moves it.
     *
     * @param policyId its id
     * @param params   names and values by turns
     * @return this
     */
    public GuestBuilder policy(String policyId, String... params) {
        policy = new PolicyRef(policyId, ScenarioBuilder.params(params));
        return this;
    }

    /**
     * Puts one strategy in the place of the policy's own.
     *
     * @param strategyId its id
     * @param params     names and values by turns
     * @return this
     */
    public GuestBuilder with(String strategyId, String... params) {
        overrides.add(new PolicyRef(strategyId, ScenarioBuilder.params(params)));
        return this;
    }

    /**
     * The hosts, for limits of theirs.
     *
     * @param from id of the source
     * @param to   id of the destination
     * @return this
     */
    public GuestBuilder hosts(String from, String to) {
        source = from;
        destination = to;
        return this;
    }

    /**
     * The links that it migrates over, in place of all.
     *
     * @param links ids of links
     * @return this
     */
    public GuestBuilder over(String... links) {
        path.addAll(List.of(links));
        return this;
    }

    /**
     * When it starts to migrate.
     *
     * @param nanos virtual time in nanoseconds
     * @return this
     */
    public GuestBuilder startAt(long nanos) {
        startNanos = nanos;
        return this;
    }

    /**
     * The migration's bandwidth limit.
     *
     * @param bytesPerSecond bytes per second
     * @return this
     */
    public GuestBuilder limit(double bytesPerSecond) {
        limit = bytesPerSecond;
        return this;
    }

    /**
     * The migration's downtime limit.
     *
     * @param nanos nanoseconds
     * @return this
     */
    public GuestBuilder downtimeLimit(long nanos) {
        downtimeNanos = nanos;
        return this;
    }

    /**
     * When it gives up.
     *
     * @param nanos nanoseconds from its start
     * @return this
     */
    public GuestBuilder timeout(long nanos) {
        timeoutNanos = nanos;
        return this;
    }

    /**
     * Sets the limit of rounds.
     *
     * @param rounds the most live rounds, at least 1
     * @return this
     */
    public GuestBuilder maxRounds(int rounds) {
        maxRounds = rounds;
        return this;
    }

    /**
     * The disk that moves with it.
     *
     * @param spec the disk
     * @return this
     */
    public GuestBuilder disk(DiskSpec spec) {
        disk = spec;
        return this;
    }

    VmSpec vm() {
        return new VmSpec(id, memoryBytes, PAGE_BYTES, vcpus, nonZeroBytes, content, writeFaultNanos,
                classes, workloads, disk, "");
    }

    MigrationSpec migration(List<String> allLinks) {
        if (policy == null) {
            throw new IllegalStateException("The guest " + id + " has no policy; there is no default.");
        }
        return new MigrationSpec(id, source, destination, path.isEmpty() ? allLinks : path, startNanos,
                new PolicySpec(policy, overrides), limit, downtimeNanos, timeoutNanos, maxRounds);
    }
}
