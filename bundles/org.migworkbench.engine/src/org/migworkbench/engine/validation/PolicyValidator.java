package org.migworkbench.engine.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.DiskCopy;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.Protection;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.engine.policy.catalog.Combination;
import org.migworkbench.engine.policy.catalog.CombinationRule;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.policy.catalog.UnknownPolicyException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.Severity;

/** Checks a migration's policy: each part by itself, and whether they go together. */
final class PolicyValidator {

    private static final List<Class<?>> KINDS = List.of(PageSelection.class, Encoding.class, BandwidthAllocation.class,
            StopCondition.class, TransferMode.class, Throttling.class, Protection.class, DiskCopy.class);

    private final PolicyCatalog policies;
    private final List<Issue> issues;

    PolicyValidator(PolicyCatalog policies, List<Issue> issues) {
        this.policies = policies;
        this.issues = issues;
    }

    /**
     * Checks it.
     *
     * @param path    where it is
     * @param policy  the policy
     * @param context what it may know; null if the migration or its machine isn't sound, so that nothing can be made
     */
    void check(String path, PolicySpec policy, PolicyContext context) {
        int before = issues.size();
        Strategies base = part(path, Strategies.class, policy.base(), context);
        SortedMap<String, Object> replaced = new TreeMap<>();
        List<String> kinds = new ArrayList<>();
        List<PolicyRef> overrides = policy.overrides();
        for (int i = 0; i < overrides.size(); i++) {
            String at = path + ".overrides[" + i + "]";
            String id = overrides.get(i).id();
            Class<?> kind = kindOf(id);
            if (kind == null) {
                error(at, "The strategy '" + id + "' is not known.");
                continue;
            }
            if (kinds.contains(kind.getSimpleName())) {
                error(at, "The strategy '" + id + "' is the second " + kind.getSimpleName()
                        + "; one of each kind is allowed.");
            }
            kinds.add(kind.getSimpleName());
            Object made = part(at, kind, overrides.get(i), context);
            if (made != null) {
                replaced.put(kind.getSimpleName(), made);
            }
        }
        if (base != null && issues.stream().skip(before).noneMatch(issue -> issue.severity() == Severity.ERROR)) {
            Combination combination = new Combination(path, policy, base, whole(base, replaced), context);
            for (PolicyProvider<CombinationRule> rule : policies.all(CombinationRule.class)) {
                issues.addAll(rule.create(Params.parse(List.of(), new TreeMap<>()), context).check(combination));
            }
        }
    }

    /** Makes a part if that can be done; null if not. */
    private <P> P part(String path, Class<P> kind, PolicyRef ref, PolicyContext context) {
        PolicyProvider<P> provider;
        try {
            provider = policies.require(kind, ref.id());
        } catch (UnknownPolicyException e) {
            error(path, e.getMessage());
            return null;
        }
        List<Issue> found = Params.check(provider.descriptor().params(), ref.params(), path + ".");
        issues.addAll(found);
        if (!found.isEmpty()) {
            return null;
        }
        checkInUse(path, provider, ref);
        if (context == null) {
            return null;
        }
        try {
            return provider.create(Params.parse(provider.descriptor().params(), ref.params()), context);
        } catch (IllegalArgumentException e) {
            error(path, e.getMessage());
            return null;
        }
    }

    private void checkInUse(String path, PolicyProvider<?> provider, PolicyRef ref) {
        List<String> used = provider.inUse(ref.params()).stream().map(ParamSpec::name).toList();
        for (String name : ref.params().keySet()) {
            if (!used.contains(name)) {
                issues.add(Issue.warning(path + "." + name, "The parameter " + name
                        + " has no effect, because the policy '" + ref.id()
                        + "' doesn't use what it belongs to; choose that or leave the parameter out."));
            }
        }
    }

    private static Strategies whole(Strategies base, SortedMap<String, Object> replaced) {
        return new Strategies(chosen(PageSelection.class, replaced, base.selection()),
                chosen(Encoding.class, replaced, base.encoding()),
                chosen(BandwidthAllocation.class, replaced, base.bandwidth()),
                chosen(StopCondition.class, replaced, base.stop()), chosen(TransferMode.class, replaced, base.mode()),
                chosen(Throttling.class, replaced, base.throttling()), base.costs()).with(
                        chosen(Protection.class, replaced, base.protection()))
                .withDisk(
                        chosen(DiskCopy.class, replaced, base.disk()));
    }

    private static <P> P chosen(Class<P> kind, SortedMap<String, Object> replaced, P own) {
        Object other = replaced.get(kind.getSimpleName());
        return other == null ? own : kind.cast(other);
    }

    private Class<?> kindOf(String id) {
        for (Class<?> kind : KINDS) {
            for (PolicyProvider<?> provider : policies.all(kind)) {
                if (provider.descriptor().id().equals(id)) {
                    return kind;
                }
            }
        }
        return null;
    }

    private void error(String path, String message) {
        issues.add(Issue.error(path, message));
    }
}
