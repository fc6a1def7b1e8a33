package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.encoding.CompressThreads;
import org.migworkbench.engine.policies.encoding.MultifdEncoding;
import org.migworkbench.engine.policies.encoding.XbzrleEncoding;
import org.migworkbench.engine.policies.selection.Scans;
import org.migworkbench.engine.policies.throttling.Throttlings;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.Combination;
import org.migworkbench.engine.policy.catalog.CombinationRule;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.PageClass;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * What the built-in strategies are to each other: pairs that QEMU refuses (migration/options.c, migrate_caps_check), and
 * parts that do nothing beside others. An error is what no program could do; where a run still means something, it is a
 * warning that says what is simulated.
 */
final class CombinationRules implements CombinationRule {

    private static final String COMPRESS_THREADS = CompressThreads.STRATEGY.descriptor().id();
    private static final String MULTIFD = MultifdEncoding.STRATEGY.descriptor().id();
    private static final Set<String> ENCODINGS = Set.of(MULTIFD, XbzrleEncoding.STRATEGY.descriptor().id(),
            XbzrleEncoding.BY_MEMORY.descriptor().id());
    private static final Set<String> THROTTLINGS = Set.of(Throttlings.AUTO_CONVERGE.descriptor().id(),
            Throttlings.DIRTY_LIMIT.descriptor().id());
    private static final String BUBBLING = Scans.BUBBLING.descriptor().id();

    /** The rules as an entry of the catalog. */
    static final PolicyProvider<CombinationRule> PROVIDER = new PolicyProvider<>() {

        @Override
        public PolicyDescriptor<CombinationRule> descriptor() {
            return new PolicyDescriptor<>("built-in", CombinationRule.class, "Rules of the built-in strategies",
                    "Which of the built-in strategies go together.", "QEMU, migration/options.c (commit d0f4aa7d50)",
                    List.of());
        }

        @Override
        public CombinationRule create(Params params, PolicyContext context) {
            return new CombinationRules();
        }
    };

    @Override
    public List<Issue> check(Combination combination) {
        List<Issue> issues = new ArrayList<>();
        encodingAfterTheSwitch(combination, issues);
        refusedTogether(StrategyKind.ENCODING, ENCODINGS, combination, issues);
        refusedTogether(StrategyKind.THROTTLING, THROTTLINGS, combination, issues);
        postcopyThatCannotCome(combination, issues);
        protectionOfNothing(combination, issues);
        explorationOfNothing(combination, issues);
        measuringInVain(combination, issues);
        return issues;
    }

    private static void encodingAfterTheSwitch(Combination combination, List<Issue> issues) {
        Strategies whole = strategies(combination);
        if (!mayGoPostcopy(whole) || !whole.encoding().endsWithTheSwitch()) {
            return;
        }
        String id = combination.whole().id(StrategyKind.ENCODING);
        Place place = combination.placeOf(id);
        if (id.equals(COMPRESS_THREADS)) {
            issues.add(Issue.error(place, "The encoding '" + id + "' doesn't go together with post-copy, as in QEMU:"
                    + " its threads write into memory where post-copy has to put a page in place at once;"
                    + " allowed is another encoding or a policy without post-copy."));
        } else {
            issues.add(Issue.warning(place, "The encoding '" + id + "' is not used after the switch to post-copy; pages"
                    + " are sent as they are from there on"
                    + (id.equals(MULTIFD) ? ", and QEMU up to 10.0 refuses the two together." : ".")));
        }
    }

    private static void refusedTogether(StrategyKind<?> kind, Set<String> refused, Combination combination,
            List<Issue> issues) {
        String own = combination.base().id(kind);
        String other = combination.whole().id(kind);
        if (!own.equals(other) && refused.contains(own) && refused.contains(other)) {
            issues.add(Issue.warning(combination.placeOf(other), "The " + kind.label() + " '" + other
                    + "' takes the place of '" + own + "', which the policy '" + combination.spec().base().id()
                    + "' has on; QEMU refuses the two together, so only the first is simulated."));
        }
    }

    private static void postcopyThatCannotCome(Combination combination, List<Issue> issues) {
        Strategies whole = strategies(combination);
        StopCondition stop = whole.stop();
        if (stop.mayAskForPostcopy() && !whole.mode().knowsPostcopy()) {
            issues.add(Issue.warning(combination.place(), "The stop condition may ask for post-copy, but the policy '"
                    + combination.spec().base().id()
                    + "' has none; the guest is stopped and the rest is copied in its place."));
        }
        if (combination.whole().id(StrategyKind.SELECTION).equals(BUBBLING) && !mayGoPostcopy(whole)) {
            issues.add(Issue.warning(combination.placeOf(BUBBLING),
                    "The selection '" + BUBBLING + "' follows the page requests of"
                            + " post-copy, which never comes with this policy; it sends the pages in their order."));
        }
    }

    private static void protectionOfNothing(Combination combination, List<Issue> issues) {
        Strategies whole = strategies(combination);
        if (whole.protection().rules().isPresent() && !mayGoPostcopy(whole)) {
            String id = combination.whole().id(StrategyKind.PROTECTION);
            issues.add(Issue.warning(combination.placeOf(id), "The protection '" + id + "' begins with post-copy, which"
                    + " never comes with this policy; nothing is committed."));
        }
    }

    private static void explorationOfNothing(Combination combination, List<Issue> issues) {
        PageClassSpec classes = combination.context().vm().classes();
        Set<PageClass> left = strategies(combination).selection().leavesOut();
        boolean cache = left.contains(PageClass.CACHE);
        if (!left.isEmpty() && classes.freeBytes() == 0 && !(cache && classes.cacheBytes() > 0)) {
            issues.add(Issue.warning(combination.placeOf(combination.whole().id(StrategyKind.SELECTION)),
                    "The memory exploration leaves nothing out,"
                            + " because no page of the virtual machine '" + combination.context().vm().id()
                            + "' is classed " + (cache ? "free or as page cache" : "free")
                            + "; give its free memory."));
        }
    }

    private static void measuringInVain(Combination combination, List<Issue> issues) {
        long nanos = strategies(combination).selection().measureNanos();
        if (nanos == 0) {
            return;
        }
        Place place = combination.placeOf(combination.whole().id(StrategyKind.SELECTION));
        String time = Quantity.format(nanos, Unit.NANOSECONDS);
        if (combination.context().migration().timeoutNanos() <= nanos) {
            issues.add(Issue.warning(place, "The page selection watches the guest for " + time
                    + " before the first round, and the time-out of the migration passes before that."));
        } else if (combination.context().vm().workloads().isEmpty()) {
            issues.add(Issue.warning(place, "The page selection watches the guest for " + time
                    + " before the first round, but the virtual machine '" + combination.context().vm().id()
                    + "' has no workload and writes nothing."));
        }
    }

    private static Strategies strategies(Combination combination) {
        return combination.whole().strategies();
    }

    private static boolean mayGoPostcopy(Strategies strategies) {
        return strategies.stop().mayAskForPostcopy() && strategies.mode().knowsPostcopy();
    }
}
