package org.migworkbench.core.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyPart;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** The parameters of a policy that choose one of its strategies, found by trying their words. */
final class ChoosingParameters {

    private final PolicyProvider<Strategies> policy;
    private final SortedMap<String, String> values;

    ChoosingParameters(PolicyProvider<Strategies> policy, SortedMap<String, String> values) {
        this.policy = policy;
        this.values = values;
    }

    /** Those that choose the strategy of a kind, in the order of a form. */
    List<ParamSpec<?>> of(StrategyKind<?> kind) {
        return policy.descriptor().params().stream().filter(spec -> chooses(spec, kind)).<ParamSpec<?>>map(one -> one)
                .toList();
    }

    private boolean chooses(ParamSpec<?> spec, StrategyKind<?> kind) {
        Optional<String> now = strategy(kind, values);
        return words(spec).stream().anyMatch(word -> {
            SortedMap<String, String> tried = new TreeMap<>(values);
            tried.put(spec.name(), word);
            return !strategy(kind, tried).equals(now);
        });
    }

    private static List<String> words(ParamSpec<?> spec) {
        return spec.type().words().isEmpty() && spec.type().equals(org.migworkbench.engine.param.ParamType.flag())
                ? List.of("true", "false") : spec.type().words();
    }

    private Optional<String> strategy(StrategyKind<?> kind, SortedMap<String, String> tried) {
        Map<StrategyKind<?>, String> ids = policy.parts(tried).stream()
                .collect(Collectors.toMap(PolicyPart::kind, part -> part.strategy().id(), (first, second) -> first));
        return Optional.ofNullable(ids.get(kind));
    }
}
