package org.migworkbench.engine.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Strategy;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.Combination;
import org.migworkbench.engine.policy.catalog.CombinationRule;
import org.migworkbench.engine.policy.catalog.NamedStrategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.policy.catalog.UnknownPolicyException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.IssueCode;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.Severity;

/** Checks a migration's policy: each part by itself, and whether they go together. */
final class PolicyValidator {

    private final PolicyCatalog policies;
    private final List<Issue> issues;

    PolicyValidator(PolicyCatalog policies, List<Issue> issues) {
        this.policies = policies;
        this.issues = issues;
    }

    /**
     * Checks it.
     *
     * @param place   where it is
     * @param policy  the policy
     * @param context what it may know; null if the migration or its machine isn't sound, so that nothing can be made
     */
    void check(Place.Policy place, PolicySpec policy, PolicyContext context) {
        int before = issues.size();
        Strategies base = part(place, Strategies.class, policy.base(), context);
        NamedStrategies own = base == null ? null : NamedStrategies.of(base,
                policies.require(Strategies.class, policy.base().id()).parts(policy.base().params()));
        NamedStrategies whole = own;
        List<StrategyKind<?>> kinds = new ArrayList<>();
        for (int i = 0; i < policy.overrides().size(); i++) {
            Place at = place.substitute(i);
            PolicyRef override = policy.overrides().get(i);
            StrategyKind<?> kind = kindOf(at, override.id());
            if (kind != null) {
                if (kinds.contains(kind)) {
                    error(at, IssueCode.STRATEGY_TWICE, "The strategy '" + override.id() + "' is the second "
                            + kind.label() + "; one of each kind is allowed.");
                }
                kinds.add(kind);
                whole = replace(kind, at, override, context, whole);
            }
        }
        if (whole != null && issues.stream().skip(before).noneMatch(issue -> issue.severity() == Severity.ERROR)) {
            Combination combination = new Combination(place, policy, own, whole, context);
            for (PolicyProvider<CombinationRule> rule : policies.all(CombinationRule.class)) {
                rule.create(Params.parse(List.of(), new TreeMap<>()), context).check(combination)
                        .forEach(issue -> issues.add(issue.of(IssueCode.COMBINATION)));
            }
        }
    }

    private <P extends Strategy> NamedStrategies replace(StrategyKind<P> kind, Place place, PolicyRef ref,
            PolicyContext context, NamedStrategies policy) {
        P made = part(place, kind.type(), ref, context);
        return policy == null || made == null ? policy : policy.with(kind, ref.id(), made);
    }

    /** Makes a part if that can be done; null if not. */
    private <P> P part(Place place, Class<P> kind, PolicyRef ref, PolicyContext context) {
        PolicyProvider<P> provider;
        try {
            provider = policies.require(kind, ref.id());
        } catch (UnknownPolicyException e) {
            error(place, IssueCode.VALUE, e.getMessage());
            return null;
        }
        List<Issue> found = Params.check(provider.descriptor().params(), ref.params(), place);
        issues.addAll(found);
        if (!found.isEmpty()) {
            return null;
        }
        if (context == null) {
            return null;
        }
        try {
            return provider.create(Params.parse(provider.descriptor().params(), ref.params()), context);
        } catch (IllegalArgumentException e) {
            error(place, IssueCode.STRATEGY_REFUSED, e.getMessage());
            return null;
        }
    }

    private StrategyKind<?> kindOf(Place place, String id) {
        try {
            return policies.requireKindOf(id);
        } catch (UnknownPolicyException e) {
            error(place, IssueCode.VALUE, e.getMessage());
            return null;
        }
    }

    private void error(Place place, IssueCode code, String message) {
        issues.add(Issue.error(place, message).of(code));
    }
}
