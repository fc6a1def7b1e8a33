package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.migworkbench.engine.policies.encoding.CompressThreads;
import org.migworkbench.engine.policies.encoding.MultifdEncoding;
import org.migworkbench.engine.policies.encoding.PrecopyEncoding;
import org.migworkbench.engine.policies.encoding.XbzrleEncoding;
import org.migworkbench.engine.policies.mode.Precopy;
import org.migworkbench.engine.policies.selection.BubblingScan;
import org.migworkbench.engine.policies.selection.ExploredMemory;
import org.migworkbench.engine.policies.throttling.AutoConverge;
import org.migworkbench.engine.policies.throttling.DirtyLimit;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.catalog.Combination;
import org.migworkbench.engine.policy.catalog.CombinationRule;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.spec.Issue;
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

    static final PolicyProvider<CombinationRule> PROVIDER = SingleStrategy.of("built-in", CombinationRule.class,
            "Rules of the built-in strategies", "Which of the built-in strategies go together.",
            "QEMU, migration/options.c (commit d0f4aa7d50)", List.of(), (params, context) -> new CombinationRules());

    private static final Set<String> REFUSED_TOGETHER = Set.of(MultifdEncoding.MULTIFD, XbzrleEncoding.XBZRLE);

    @Override
    public List<Issue> check(Combination combination) {
        List<Issue> issues = new ArrayList<>();
        encodingAfterTheSwitch(combination, issues);
        replacedEncoding(combination, issues);
        replacedThrottling(combination, issues);
        postcopyThatCannotCome(combination, issues);
        protectionOfNothing(combination, issues);
        explorationOfNothing(combination, issues);
        measuringInVain(combination, issues);
        return issues;
    }

    private static void encodingAfterTheSwitch(Combination combination, List<Issue> issues) {
        Encoding encoding = combination.whole().encoding();
        if (!mayGoPostcopy(combination.whole()) || !(encoding instanceof PrecopyEncoding precopy)) {
            return;
        }
        String id = precopy.capability();
        Place place = combination.placeOf(id);
        if (id.equals(CompressThreads.COMPRESS_THREADS)) {
            issues.add(Issue.error(place, "The encoding '" + id + "' doesn't go together with post-copy, as in QEMU:"
                    + " its threads write into memory where post-copy has to put a page in place at once;"
                    + " allowed is another encoding or a policy without post-copy."));
        } else {
            issues.add(Issue.warning(place, "The encoding '" + id + "' is not used after the switch to post-copy; pages"
                    + " are sent as they are from there on"
                    + (id.equals(MultifdEncoding.MULTIFD) ? ", and QEMU up to 10.0 refuses the two together." : ".")));
        }
    }

    private static void replacedEncoding(Combination combination, List<Issue> issues) {
        String own = capability(combination.base().encoding());
        String other = capability(combination.whole().encoding());
        if (!own.equals(other) && REFUSED_TOGETHER.contains(own) && REFUSED_TOGETHER.contains(other)) {
            issues.add(Issue.warning(combination.placeOf(other),
                    "The encoding '" + other + "' takes the place of '" + own
                            + "', which the policy '" + combination.spec().base().id()
                            + "' has on; QEMU refuses the two together, so only the first is simulated."));
        }
    }

    private static void replacedThrottling(Combination combination, List<Issue> issues) {
        String own = throttling(combination.base().throttling());
        String other = throttling(combination.whole().throttling());
        if (!own.equals(other) && !own.isEmpty() && !other.isEmpty()) {
            issues.add(Issue.warning(combination.placeOf(other), "The throttling '" + other + "' takes the place of '"
                    + own + "', which the policy '" + combination.spec().base().id()
                    + "' has on; QEMU refuses the two together, so only the first is simulated."));
        }
    }

    private static void postcopyThatCannotCome(Combination combination, List<Issue> issues) {
        Strategies whole = combination.whole();
        StopCondition stop = whole.stop();
        if (stop.mayAskForPostcopy() && whole.mode() instanceof Precopy) {
            issues.add(Issue.warning(combination.place(), "The stop condition may ask for post-copy, but the policy '"
                    + combination.spec().base().id()
                    + "' has none; the guest is stopped and the rest is copied in its place."));
        }
        if (whole.selection() instanceof BubblingScan && !mayGoPostcopy(whole)) {
            issues.add(Issue.warning(combination.placeOf(SelectionPolicies.BUBBLING.descriptor().id()),
                    "The selection '" + SelectionPolicies.BUBBLING.descriptor().id() + "' follows the page requests of"
                            + " post-copy, which never comes with this policy; it sends the pages in their order."));
        }
    }

    private static void protectionOfNothing(Combination combination, List<Issue> issues) {
        Strategies whole = combination.whole();
        if (whole.protection().rules().isPresent() && !mayGoPostcopy(whole)) {
            String id = PostcopyFaultTolerance.ALONE.descriptor().id();
            issues.add(Issue.warning(combination.placeOf(id), "The protection '" + id + "' begins with post-copy, which"
                    + " never comes with this policy; nothing is committed."));
        }
    }

    private static void explorationOfNothing(Combination combination, List<Issue> issues) {
        PageClassSpec classes = combination.context().vm().classes();
        if (combination.whole().selection() instanceof ExploredMemory explored && classes.freeBytes() == 0
                && !(explored.dropsCache() && classes.cacheBytes() > 0)) {
            issues.add(Issue.warning(combination.placeOf("exploration"), "The memory exploration leaves nothing out,"
                    + " because no page of the virtual machine '" + combination.context().vm().id()
                    + "' is classed " + (explored.dropsCache() ? "free or as page cache" : "free")
                    + "; give its free memory."));
        }
    }

    private static void measuringInVain(Combination combination, List<Issue> issues) {
        long nanos = combination.whole().selection().measureNanos();
        if (nanos == 0) {
            return;
        }
        Place place = combination.placeOf("hca");
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

    private static boolean mayGoPostcopy(Strategies strategies) {
        return strategies.stop().mayAskForPostcopy() && !(strategies.mode() instanceof Precopy);
    }

    private static String capability(Encoding encoding) {
        return encoding instanceof PrecopyEncoding precopy ? precopy.capability() : "";
    }

    private static String throttling(Throttling throttling) {
        return throttling instanceof AutoConverge ? QemuCapabilities.AUTO_CONVERGE
                : throttling instanceof DirtyLimit ? QemuCapabilities.DIRTY_LIMIT : "";
    }
}
