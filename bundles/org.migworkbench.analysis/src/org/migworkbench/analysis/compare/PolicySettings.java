package org.migworkbench.analysis.compare;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.compare.Setting.Element;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.UnknownPolicyException;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

/** The values of a policy: its kind, its parameters, and the strategies in the place of its own. */
final class PolicySettings {

    private final PolicyCatalog policies;
    private final SpecSettings.Sink sink;

    PolicySettings(PolicyCatalog policies, SpecSettings.Sink sink) {
        this.policies = policies;
        this.sink = sink;
    }

    void add(Element element, PolicySpec policy) {
        sink.add(element, "Policy", policy.base().id());
        SpecSettings.addParams(sink, element, "", policy.base().params(),
                declared(Strategies.class, policy.base().id()).orElse(List.of()));
        policy.overrides().forEach(part -> add(element, part));
    }

    private void add(Element element, PolicyRef part) {
        Optional<StrategyKind<?>> kind = kind(part.id());
        String name = kind.map(StrategyKind::label).orElse("strategy");
        sink.add(element, Character.toUpperCase(name.charAt(0)) + name.substring(1), part.id());
        SpecSettings.addParams(sink, element, part.id() + ' ', part.params(),
                kind.flatMap(of -> declared(of.type(), part.id())).orElse(List.of()));
    }

    private Optional<StrategyKind<?>> kind(String id) {
        try {
            return Optional.of(policies.requireKindOf(id));
        } catch (UnknownPolicyException e) {
            return Optional.empty();
        }
    }

    private Optional<List<ParamSpec<?>>> declared(Class<?> type, String id) {
        try {
            return Optional.of(policies.require(type, id).descriptor().params());
        } catch (UnknownPolicyException e) {
            return Optional.empty();
        }
    }
}
