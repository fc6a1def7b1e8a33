package org.migworkbench.core.pipeline;

import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** The strategies of the catalog, by kind, to choose from. */
public final class StrategyShelf {

    private StrategyShelf() {
    }

    /**
     * The strategies of a kind.
     *
     * @param kind       the kind
     * @param strategies the strategies, sorted by label
     */
    public record Board(StrategyKind<?> kind, List<PolicyDescriptor<?>> strategies) {

        /** Copies the list. */
        public Board {
            strategies = List.copyOf(strategies);
        }
    }

    /**
     * The strategies that a search finds.
     *
     * @param catalog the known strategies
     * @param search  words that must all occur in id, label, kind or summary, in any case; blank for all
     * @return the kinds with any, in the order of the pipeline
     */
    public static List<Board> of(PolicyCatalog catalog, String search) {
        List<String> words = List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return StrategyKind.ALL.stream().map(kind -> new Board(kind, strategies(catalog, kind, words)))
                .filter(board -> !board.strategies().isEmpty()).toList();
    }

    private static List<PolicyDescriptor<?>> strategies(PolicyCatalog catalog, StrategyKind<?> kind,
            List<String> words) {
        return catalog.all(kind.type()).stream().<PolicyDescriptor<?>>map(PolicyProvider::descriptor)
                .filter(one -> words.stream().allMatch(text(one, kind)::contains))
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label())).toList();
    }

    private static String text(PolicyDescriptor<?> strategy, StrategyKind<?> kind) {
        return String.join(" ", strategy.id(), strategy.label(), kind.label(), strategy.summary())
                .toLowerCase(Locale.ROOT);
    }

    /**
     * A strategy in one line.
     *
     * @param strategy the strategy
     * @return the first sentence of its summary
     */
    public static String line(PolicyDescriptor<?> strategy) {
        return strategy.summary().replaceFirst("(?<=[a-z)])[.;:] .*", "").replaceFirst("\\.$", "");
    }

    /**
     * A kind of strategy as a heading.
     *
     * @param kind the kind
     * @return such as {@code Page selection}
     */
    public static String caption(StrategyKind<?> kind) {
        return kind.label().substring(0, 1).toUpperCase(Locale.ROOT) + kind.label().substring(1);
    }
}
