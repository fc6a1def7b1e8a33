package org.migworkbench.core.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.spec.Severity;

/**
 * Strategies of a policy that don't go together, or one that doesn't go with the guest.
 *
 * @param severity whether the policy can't be run so, or only does less than one would think
 * @param sentence what is wrong
 * @param between  the stages by any of which it can be cured, the one that was changed first; one if it is that stage
 *                 alone, none if no single stage cures it
 * @param cures    what cures it, the nearest first
 */
public record Clash(Severity severity, String sentence, List<StrategyKind<?>> between, List<Cure> cures) {

    /** Copies the lists. */
    public Clash {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(sentence, "sentence");
        between = List.copyOf(between);
        cures = List.copyOf(cures);
    }

    /**
     * Another strategy for one stage, with which a clash is gone and no other comes.
     *
     * @param kind     the stage
     * @param strategy id of the strategy; empty for the policy's own
     * @param label    what a person reads, such as {@code Use the encoding 'XBZRLE'}
     */
    public record Cure(StrategyKind<?> kind, Optional<String> strategy, String label) {

        /** Checks that nothing is missing. */
        public Cure {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(strategy, "strategy");
            Objects.requireNonNull(label, "label");
        }
    }
}
