package org.migworkbench.engine.datacenter.strategy.catalog;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.quantities.Excerpt;

/** All strategies and the parts that can take the place of theirs. Never changes. */
public final class StrategyCatalog {

    private final List<WholeStrategy> strategies;
    private final List<StrategyPart<?>> parts;

    /**
     * Creates a catalog.
     *
     * @param strategies the strategies, in the order in which to offer them
     * @param parts      the parts, kind by kind
     */
    public StrategyCatalog(List<WholeStrategy> strategies, List<StrategyPart<?>> parts) {
        this.strategies = List.copyOf(strategies);
        this.parts = List.copyOf(parts);
    }

    /**
     * All strategies.
     *
     * @return the strategies, in the order in which to offer them
     */
    public List<WholeStrategy> strategies() {
        return strategies;
    }

    /**
     * All parts.
     *
     * @return the parts, kind by kind
     */
    public List<StrategyPart<?>> parts() {
        return parts;
    }

    /**
     * Makes a strategy for a day.
     *
     * @param spec the strategy, with parts in the place of its own of the same kind
     * @return a fresh instance
     * @throws IllegalArgumentException if there is no such strategy, part or parameter, or a value isn't allowed; the message
     *                                  is a complete sentence
     */
    public MadeStrategy make(PolicySpec spec) {
        WholeStrategy whole = require(spec.base().id());
        SortedMap<String, String> values = new TreeMap<>(spec.base().params());
        for (PolicyRef over : spec.overrides()) {
            whole = whole.with(requirePart(over.id()));
            values.putAll(over.params());
        }
        return whole.make(values);
    }

    /**
     * A strategy by its id.
     *
     * @param id its id
     * @return the strategy
     * @throws IllegalArgumentException if there is none; the message is a complete sentence
     */
    public WholeStrategy require(String id) {
        return strategies.stream().filter(one -> one.descriptor().id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The strategy '" + Excerpt.of(id)
                        + "' is not known; known are: " + strategies.stream().map(one -> one.descriptor().id())
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private StrategyPart<?> requirePart(String id) {
        return parts.stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The part '" + Excerpt.of(id)
                        + "' of a strategy is not known; known are: "
                        + parts.stream().map(StrategyPart::id).collect(Collectors.joining(", ")) + "."));
    }
}
