package org.migworkbench.engine.testkit;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * What every policy keeps, whatever the guest does: it selects dirty pages only, none twice in a round, within the
 * budget; it stays within the rate of its path; nothing is lost; the same seed gives the same result, in one go and in
 * steps, watched or not; the numbers of the rounds add up; the page loop allocates nothing, and
 * neither does making a policy for a large guest.
 */
public final class PolicyContract {

    /** Results, events and growing lists of a handful of rounds; one object for each batch would be more. */
    public static final long ALLOWED_BYTES = 60_000;

    private static final int STEPS = 7;

    private final TestBench bench;

    /**
     * The contract for the policies of a bench.
     *
     * @param bench policies and workloads
     */
    public PolicyContract(TestBench bench) {
        this.bench = bench;
    }

    /**
     * Checks all but the allocation with one scenario.
     *
     * @param spec the scenario
     * @return what doesn't hold, in sentences; empty if all does
     */
    public List<String> check(ScenarioSpec spec) {
        List<String> problems = new ArrayList<>();
        RunResult plain = bench.run(spec);
        problems.addAll(watched(spec, plain));
        if (!plain.equals(inSteps(spec, plain))) {
            problems.add("A run in steps has another result than one in one go.");
        }
        for (MigrationResult result : plain.migrations()) {
            problems.addAll(RowSums.check(result));
        }
        return problems;
    }

    private List<String> watched(ScenarioSpec spec, RunResult plain) {
        WatchedPolicies watch = new WatchedPolicies(bench.policies());
        ReferenceMemory memory = new ReferenceMemory(spec);
        Run run = new TestBench(watch.catalog(), bench.workloads()).open(spec, RunObserver.NONE, memory);
        RunResult result = TestBench.finish(run);
        List<String> problems = new ArrayList<>(watch.violations());
        if (!result.equals(plain)) {
            problems.add("Two runs of one seed have different results.");
        }
        boolean allCompleted = spec.faults().isEmpty();
        for (MigrationResult migration : result.migrations()) {
            if (migration.outcome() == Outcome.COMPLETED) {
                problems.addAll(memory.problems(migration.vm()));
            } else {
                allCompleted = false;
            }
        }
        if (allCompleted) { // else what was on its way at the end is counted by the watch only
            long pages = result.migrations().stream().mapToLong(each -> each.traffic().pagesSent()).sum();
            long bytes = result.migrations().stream().mapToLong(MigrationResult::bytesSent).sum();
            if (pages != watch.pages() || bytes != watch.bytes()) {
                problems.add("The result says " + pages + " pages and " + bytes + " bytes, the strategies sent "
                        + watch.pages() + " and " + watch.bytes() + ".");
            }
        }
        return problems;
    }

    private RunResult inSteps(ScenarioSpec spec, RunResult plain) {
        long end = plain.migrations().stream().mapToLong(m -> m.timing().startNanos() + m.totalNanos()).max().orElse(0);
        Run run = bench.open(spec, RunObserver.NONE);
        for (int i = 1; i < STEPS; i++) {
            run.advance(end / STEPS * i + i, RunControl.NONE);
        }
        return TestBench.finish(run);
    }

    /**
     * What a run allocates between its first event and its result; the scenario is run once before, so that the classes
     * are there.
     *
     * @param spec a scenario of many batches and few rounds
     * @return bytes, to be compared with {@link #ALLOWED_BYTES}
     */
    public long allocatedBytes(ScenarioSpec spec) {
        bench.run(spec);
        allocated();
        Run run = bench.open(spec, RunObserver.NONE);
        run.advance(0, RunControl.NONE);
        long before = allocated();
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        return allocated() - before;
    }

    /**
     * What it takes to make a strategy or a whole policy, which happens at each look at a scenario.
     *
     * @param provider makes it, with its defaults
     * @param context  the migration, of a large guest
     * @return bytes, to be compared with {@link #ALLOWED_BYTES}
     */
    public static long createdBytes(PolicyProvider<?> provider, PolicyContext context) {
        Params params = Params.parse(provider.descriptor().params(), new TreeMap<>());
        provider.create(params, context); // loads the classes
        long before = allocated();
        provider.create(params, context);
        return allocated() - before;
    }

    /** The bean's own class is not part of Java SE, so it is asked by name. */
    private static long allocated() {
        try {
            MBeanServer server = ManagementFactory.getPlatformMBeanServer();
            return (Long) server.invoke(new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "getThreadAllocatedBytes",
                    new Object[] { Thread.currentThread().getId() }, new String[] { "long" });
        } catch (JMException e) {
            throw new IllegalStateException("This virtual machine doesn't say what a thread allocates.", e);
        }
    }
}
