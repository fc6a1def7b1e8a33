package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.testkit.PolicyContract;
import org.migworkbench.engine.testkit.RowSums;

/** What every policy of the catalog must keep, with every kind of guest. */
class PolicyContractTest {

    private static final int MIB = 64;
    private static final PolicyContract CONTRACT = new PolicyContract(Scenarios.BENCH);

    static Stream<Arguments> policiesAndGuests() {
        List<WorkloadRef> guests = List.of(Scenarios.workload("idle"),
                Scenarios.workload("uniform", "workingSet", "20 MiB", "writeRate", "8000"),
                Scenarios.workload("hot-cold", "workingSet", "40 MiB", "writeRate", "30000"),
                Scenarios.workload("sweep", "workingSet", "20 MiB", "writeRate", "25000", "firstPage", "100"),
                Scenarios.workload("curve"));
        List<Arguments> all = new ArrayList<>();
        for (PolicyProvider<Strategies> provider : Scenarios.POLICIES.all(Strategies.class)) {
            for (WorkloadRef guest : guests) {
                all.add(Arguments.of(provider.descriptor().id(), guest));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("policiesAndGuests")
    void theContractIsKept(String policy, WorkloadRef guest) {
        PolicySpec chosen = supported(policy, "downtimeLimit", "1 s"); // else SimGrid's rule goes on for ever
        ScenarioSpec spec = Scenarios.one(MIB, chosen, Double.POSITIVE_INFINITY, guest);
        assertEquals(List.of(), CONTRACT.check(spec));
        assertEquals(Outcome.COMPLETED, Scenarios.runOne(spec).outcome());
    }

    @ParameterizedTest
    @MethodSource("policiesAndGuests")
    void noRoundIsOverTheLimitAndThePagesAddUp(String policy, WorkloadRef guest) {
        PolicySpec chosen = supported(policy, "downtimeLimit", "1 s"); // else QEMU's rule never lets some guests go
        ScenarioSpec spec = Scenarios.one(MIB, chosen, 40e6, guest);
        MigrationResult result = Scenarios.runOne(spec);
        assertEquals(result, Scenarios.runOne(spec));
        assertEquals(List.of(), RowSums.check(result));
        assertEquals(MIB * 256, result.traffic().pagesSent() - result.traffic().pagesResent(),
                "each page goes at least once");
        double windowBytes = liftsTheLimit(policy) ? 40e6 * 0.1 + 32 * 4104 : 0;
        for (int i = 0; i < result.rounds().size(); i++) {
            RoundStats round = result.rounds().get(i);
            assertEquals(i + 1, round.round());
            boolean limited = round.phase() == Phase.PRECOPY || !liftsTheLimit(policy);
            double allowed = 40e6 * 1.04 * round.durationNanos() / 1e9 + windowBytes;
            assertTrue(!limited
                    || round.traffic().bytesSent() <= (windowBytes > 0 ? allowed : allowed / 1.04 * (1 + 1e-6)),
                    "over the limit");
            double mostShare = liftsTheLimit(policy) ? 1 : 40.0 / 125 * (1 + 1e-6);
            assertTrue(round.traffic().bandwidthShare() >= 0 && round.traffic().bandwidthShare() <= mostShare);
            assertTrue(round.guest().pagesDirtied() * 4096 <= round.traffic().remainingBytes(),
                    "what was dirtied is to be sent");
            assertTrue(liftsTheLimit(policy) || putsPagesOff(policy)
                    || round.guest().pagesDirtied() * 4096 == round.traffic().remainingBytes(), "nothing else");
        }
    }

    /** Such as QEMU's, which keeps the limit in windows, lifts it for the stop-and-copy, and carries over what a pass left. */
    private static boolean liftsTheLimit(String policy) {
        return strategies(policy).bandwidth().holdsOnAverage();
    }

    /** Whether a page can be left for a later round although no log names it: unlike with the plain scans. */
    private static boolean putsPagesOff(String policy) {
        return strategies(policy).selection().putsPagesOff();
    }

    private static Strategies strategies(String policy) {
        ScenarioSpec spec = Scenarios.one(1, Scenarios.policy(policy), 1e6, Scenarios.workload("idle"));
        PolicyProvider<Strategies> provider = Scenarios.POLICIES.require(Strategies.class, policy);
        return provider.create(Params.parse(provider.descriptor().params(), Scenarios.params()),
                new PolicyContext(spec.vms().get(0), spec.migrations().get(0), 1e6, new Seeds(1)));
    }

    /** A policy with those of the parameters that it has. */
    private static PolicySpec supported(String policy, String... pairs) {
        List<String> names = Scenarios.POLICIES.require(Strategies.class, policy).descriptor().params().stream()
                .map(ParamSpec::name).toList();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (names.contains(pairs[i])) {
                kept.addAll(List.of(pairs[i], pairs[i + 1]));
            }
        }
        return Scenarios.policy(policy, kept.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("policiesAndGuests")
    void theLoopAllocatesNothing(String policy, WorkloadRef guest) {
        ScenarioSpec small = Scenarios.one(512, supported(policy, "maxIterations", "4", "batch", "16",
                "downtimeLimit", "1 s"),
                Double.POSITIVE_INFINITY, guest);
        long allocated = CONTRACT.allocatedBytes(small);
        assertTrue(Scenarios.runOne(small).traffic().pagesSent() >= 131072);
        assertTrue(allocated < PolicyContract.ALLOWED_BYTES, allocated + " bytes");
    }

    @Test
    void whatIsMadeAllocatesNothingBeforeTheRun() {
        ScenarioSpec spec = Scenarios.one(256 * 1024, Scenarios.policy("xen"), 1e6, Scenarios.workload("idle"));
        PolicyContext context = new PolicyContext(spec.vms().get(0), spec.migrations().get(0), 1e6, new Seeds(1));
        for (PolicyProvider<?> provider : everyProvider()) {
            long allocated = PolicyContract.createdBytes(provider, context);
            assertTrue(allocated < PolicyContract.ALLOWED_BYTES,
                    provider.descriptor().kind().getSimpleName() + " " + provider.descriptor().id() + ": " + allocated
                            + " bytes");
        }
    }

    private static List<PolicyProvider<?>> everyProvider() {
        List<PolicyProvider<?>> all = new ArrayList<>(Scenarios.POLICIES.all(Strategies.class));
        all.addAll(Scenarios.POLICIES.strategies());
        return all;
    }

    @Test
    void everyParameterSaysWhatItIs() {
        List<ParamSpec<?>> all = new ArrayList<>();
        everyProvider().forEach(p -> all.addAll(p.descriptor().params()));
        Scenarios.WORKLOADS.all().forEach(w -> all.addAll(w.descriptor().params()));
        for (ParamSpec<?> spec : all) {
            assertTrue(spec.description().length() > 20, spec.name());
            assertTrue(spec.citation().length() > 10, spec.name());
            assertTrue(!spec.isRequired() || spec.type() instanceof ParamType.Line, spec.name()); // no file is there by default
        }
    }

    @Test
    void anIdNamesOneStrategy() {
        List<String> ids = Scenarios.POLICIES.strategies().stream().map(p -> p.descriptor().id()).toList();
        assertEquals(ids.size(), new TreeSet<>(ids).size(), ids.toString()); // an override gives the id and no kind
    }

    @Test
    void aPolicyIsMadeAfreshEachTime() {
        ScenarioSpec spec = Scenarios.one(1, Scenarios.policy("xen"), 1e6, Scenarios.workload("idle"));
        PolicyContext context = new PolicyContext(spec.vms().get(0), spec.migrations().get(0), 1e6, new Seeds(1));
        for (PolicyProvider<Strategies> provider : Scenarios.POLICIES.all(Strategies.class)) {
            Params params = Params.parse(provider.descriptor().params(), Scenarios.params());
            Strategies one = provider.create(params, context);
            Strategies two = provider.create(params, context);
            assertTrue(one.selection() != two.selection() && one.stop() != two.stop()
                    && one.bandwidth() != two.bandwidth());
        }
    }

    @Test
    void theContributionsOfferTheBuiltIns() {
        assertEquals(BuiltInPolicies.all().size(), new BuiltInPolicyContribution().providers().size());
    }
}
