package org.migworkbench.core.pipeline;

import java.util.Map;
import java.util.Optional;
import org.migworkbench.engine.policy.StrategyKind;

/** What takes the place of a stage that is switched off: the strategy of its kind that does nothing special. */
public final class Bypass {

    private static final Map<StrategyKind<?>, String> IDS = Map.of(StrategyKind.SELECTION, "linear",
            StrategyKind.ENCODING, "plain", StrategyKind.BANDWIDTH, "constant", StrategyKind.MODE, "precopy",
            StrategyKind.THROTTLING, "no-throttling", StrategyKind.COSTS, "fixed-times", StrategyKind.PROTECTION,
            "no-protection");

    private Bypass() {
    }

    /**
     * The strategy that a stage has when it is switched off.
     *
     * @param kind the stage's kind
     * @return the strategy's id; empty for a kind that each migration needs: something has to end it, and a disk has to
     *         be copied somehow
     */
    public static Optional<String> of(StrategyKind<?> kind) {
        return Optional.ofNullable(IDS.get(kind));
    }

    /**
     * Whether a strategy is what takes the place of its kind.
     *
     * @param kind the kind
     * @param id   the strategy's id
     * @return whether it does nothing special
     */
    public static boolean is(StrategyKind<?> kind, String id) {
        return of(kind).filter(id::equals).isPresent();
    }
}
