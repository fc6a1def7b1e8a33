package org.migworkbench.engine.policy.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Strategy;
import org.migworkbench.engine.policy.StrategyKind;

/**
 * A policy's strategies with their ids in the catalog.
 *
 * @param strategies the strategies
 * @param ids        the id of each kind; a policy that is made of a piece has none
 */
public record NamedStrategies(Strategies strategies, Map<StrategyKind<?>, String> ids) {

    /** Makes the map immutable. */
    public NamedStrategies {
        Objects.requireNonNull(strategies, "strategies");
        ids = Map.copyOf(ids);
    }

    /**
     * A whole policy.
     *
     * @param strategies the strategies
     * @param parts      what they are
     * @return the strategies with their ids
     */
    public static NamedStrategies of(Strategies strategies, List<PolicyPart> parts) {
        Map<StrategyKind<?>, String> ids = new HashMap<>();
        parts.forEach(part -> ids.put(part.kind(), part.strategy().id()));
        return new NamedStrategies(strategies, ids);
    }

    /**
     * The same with another strategy of a kind.
     *
     * @param kind the kind
     * @param id   the strategy's id
     * @param part the strategy
     * @param <P>  its type
     * @return the strategies
     */
    public <P extends Strategy> NamedStrategies with(StrategyKind<P> kind, String id, P part) {
        Map<StrategyKind<?>, String> others = new HashMap<>(ids);
        others.put(kind, id);
        return new NamedStrategies(strategies.with(kind, part), others);
    }

    /**
     * The id of a strategy.
     *
     * @param kind its kind
     * @return the id, empty if it has none
     */
    public String id(StrategyKind<?> kind) {
        return ids.getOrDefault(kind, "");
    }
}
