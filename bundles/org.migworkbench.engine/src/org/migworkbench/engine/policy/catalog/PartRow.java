package org.migworkbench.engine.policy.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.StrategyKind;

/**
 * A row of a whole policy: the strategy of one kind, or a parameter that chooses one of several.
 */
public final class PartRow {

    private static final String ONLY = "";

    private final Optional<ParamSpec<?>> choice;
    private final Map<String, Part> parts;

    /**
     * A strategy in a policy.
     *
     * @param strategy the strategy
     * @param settled  values by name of those of its parameters that the policy settles and doesn't offer
     * @param beside   values by name that hold for other strategies of the policy once this one is chosen
     */
    record Part(NamedStrategy<?> strategy, SortedMap<String, String> settled, SortedMap<String, String> beside) {
    }

    private PartRow(Optional<ParamSpec<?>> choice, Map<String, Part> parts) {
        this.choice = choice;
        this.parts = Collections.unmodifiableMap(parts);
        if (parts.values().stream().map(part -> part.strategy().descriptor().kind()).distinct().count() != 1) {
            throw new IllegalArgumentException("A row has strategies of one kind.");
        }
    }

    /**
     * A strategy whose parameters are all offered.
     *
     * @param strategy the strategy
     * @return the row
     */
    public static PartRow of(NamedStrategy<?> strategy) {
        return new PartRow(Optional.empty(), Map.of(ONLY, new Part(strategy, new TreeMap<>(), new TreeMap<>())));
    }

    /**
     * A choice without any word yet.
     *
     * @param spec the parameter that chooses; each of its words needs a strategy
     * @param word the first word
     * @param row  its strategy
     * @return the row
     */
    public static PartRow choice(ParamSpec<?> spec, String word, PartRow row) {
        return new PartRow(Optional.of(spec), Map.of(word, row.parts.get(ONLY)));
    }

    /**
     * The same choice with another word.
     *
     * @param word the word
     * @param row  its strategy
     * @return the row
     */
    public PartRow or(String word, PartRow row) {
        Map<String, Part> more = new LinkedHashMap<>(parts);
        more.put(word, Objects.requireNonNull(row.parts.get(ONLY), word));
        return new PartRow(choice, more);
    }

    /**
     * The same strategy with a parameter that the policy settles: it isn't offered.
     *
     * @param spec  the parameter
     * @param value its value
     * @return the row
     * @throws IllegalArgumentException if the value isn't allowed
     */
    public PartRow settled(ParamSpec<?> spec, String value) {
        spec.parse(value);
        Part part = parts.get(ONLY);
        SortedMap<String, String> settled = new TreeMap<>(part.settled());
        settled.put(spec.name(), value);
        return new PartRow(choice, Map.of(ONLY, new Part(part.strategy(), settled, part.beside())));
    }

    /**
     * The same strategy, which wants a value of other strategies of the policy.
     *
     * @param spec  the parameter of theirs
     * @param value its value once this strategy is chosen
     * @return the row
     * @throws IllegalArgumentException if the value isn't allowed
     */
    public PartRow wants(ParamSpec<?> spec, String value) {
        spec.parse(value);
        Part part = parts.get(ONLY);
        SortedMap<String, String> beside = new TreeMap<>(part.beside());
        beside.put(spec.name(), value);
        return new PartRow(choice, Map.of(ONLY, new Part(part.strategy(), part.settled(), beside)));
    }

    StrategyKind<?> kind() {
        Class<?> type = parts.values().iterator().next().strategy().descriptor().kind();
        return StrategyKind.of(type).orElseThrow();
    }

    /** The parameters that the policy offers for it. */
    List<ParamSpec<?>> params() {
        List<ParamSpec<?>> all = new ArrayList<>();
        choice.ifPresent(all::add);
        parts.values().forEach(part -> part.strategy().descriptor().params().stream()
                .filter(spec -> !part.settled().containsKey(spec.name())).forEach(all::add));
        return all;
    }

    /** The part that is chosen; {@code word} tells the value of the parameter that chooses. */
    Part chosen(Function<ParamSpec<?>, String> word) {
        Part part = parts.get(choice.map(word).orElse(ONLY));
        return part == null ? parts.get(choice.orElseThrow().defaultText()) : part;
    }
}
