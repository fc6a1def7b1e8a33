package org.migworkbench.engine.policy.catalog;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.StrategyKind;

/**
 * One of the strategies that a whole policy is put together from, for those who show or judge it.
 *
 * @param kind     its kind
 * @param strategy what is known of it
 * @param params   those of the policy's parameters that it reads, with the policy's defaults; the rest of the strategy's
 *                 own are settled by the policy
 */
public record PolicyPart(StrategyKind<?> kind, PolicyDescriptor<?> strategy, List<ParamSpec<?>> params) {

    /** Makes the list immutable. */
    public PolicyPart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(strategy, "strategy");
        params = List.copyOf(params);
    }

    /**
     * The parameters that the strategy of one kind reads and no other.
     *
     * @param kind  the kind
     * @param parts the strategies of a policy
     * @return the parameters with the policy's defaults, in the strategy's order; none if no strategy is of the kind
     */
    public static List<ParamSpec<?>> only(StrategyKind<?> kind, List<PolicyPart> parts) {
        List<ParamSpec<?>> others = parts.stream().filter(part -> part.kind() != kind)
                .<ParamSpec<?>>flatMap(part -> part.params().stream()).toList();
        return parts.stream().filter(part -> part.kind() == kind).<ParamSpec<?>>flatMap(part -> part.params().stream())
                .filter(spec -> others.stream().noneMatch(other -> other.name().equals(spec.name()))).toList();
    }
}
