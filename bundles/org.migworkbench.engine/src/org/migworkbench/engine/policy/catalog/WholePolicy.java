package org.migworkbench.engine.policy.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Strategy;
import org.migworkbench.engine.policy.StrategyKind;

/**
 * A whole policy as rows: for each kind a strategy of the catalog, with the values that make it this policy. What no row
 * settles is a parameter of the policy, under the strategy's own name; strategies with parameters of one name read one
 * value. Immutable.
 */
public final class WholePolicy implements PolicyProvider<Strategies> {

    private final PolicyDescriptor<Strategies> descriptor;
    private final List<PartRow> rows;
    private final List<ParamSpec<?>> ignored;
    private final SortedMap<String, ParamSpec<?>> presets;

    private WholePolicy(PolicyDescriptor<Strategies> about, List<PartRow> rows, List<ParamSpec<?>> ignored,
            SortedMap<String, ParamSpec<?>> presets) {
        this.rows = List.copyOf(rows);
        this.ignored = List.copyOf(ignored);
        this.presets = presets;
        List<List<ParamSpec<?>>> lists = new ArrayList<>();
        rows.forEach(row -> lists.add(row.params()));
        lists.add(ignored);
        List<ParamSpec<?>> all = new ArrayList<>();
        lists.forEach(all::addAll);
        this.descriptor = about.with(ParamSpec.joined(all).stream()
                .<ParamSpec<?>>map(spec -> presets.getOrDefault(spec.name(), spec)).toList());
    }

    /**
     * A policy of rows, in the order in which its parameters are shown.
     *
     * @param about what is known of it; the parameters come from the rows
     * @param rows  one for each kind at most; a kind without a row has what does nothing special
     * @return the policy
     */
    public static WholePolicy of(PolicyDescriptor<Strategies> about, PartRow... rows) {
        return new WholePolicy(about, Arrays.asList(rows), List.of(), new TreeMap<>());
    }

    /**
     * The same under another name.
     *
     * @param about what is known of it; the parameters come from the rows
     * @return the policy
     */
    public WholePolicy as(PolicyDescriptor<Strategies> about) {
        return new WholePolicy(about, rows, ignored, presets);
    }

    /**
     * The same with another strategy of a kind, whose parameters come first.
     *
     * @param row the strategy
     * @return the policy
     */
    public WholePolicy with(PartRow row) {
        List<PartRow> others = new ArrayList<>(List.of(row));
        rows.stream().filter(each -> each.kind() != row.kind()).forEach(others::add);
        return new WholePolicy(descriptor, others, ignored, presets);
    }

    /**
     * The same with another default of a parameter.
     *
     * @param spec the declaration with the default and where it comes from
     * @return the policy
     */
    public WholePolicy preset(ParamSpec<?> spec) {
        SortedMap<String, ParamSpec<?>> more = new TreeMap<>(presets);
        more.put(spec.name(), spec);
        return new WholePolicy(descriptor, rows, ignored, more);
    }

    /**
     * The same, which takes parameters that none of its strategies reads: they were offered once, and files name them.
     *
     * @param specs the parameters
     * @return the policy
     */
    public WholePolicy ignoring(List<ParamSpec<?>> specs) {
        return new WholePolicy(descriptor, rows, specs, presets);
    }

    @Override
    public PolicyDescriptor<Strategies> descriptor() {
        return descriptor;
    }

    @Override
    public Strategies create(Params params, PolicyContext context) {
        return prepare(params).apply(context);
    }

    @Override
    public Function<PolicyContext, Strategies> prepare(Params params) {
        List<PartRow.Part> parts = chosen(spec -> params.value(spec.name()).toString());
        SortedMap<String, String> beside = new TreeMap<>();
        parts.forEach(part -> beside.putAll(part.beside()));
        List<Ready<?>> ready = new ArrayList<>();
        parts.forEach(part -> ready.add(Ready.of(part.strategy(), part.settled(), beside, params)));
        return context -> {
            Strategies.Builder policy = new Strategies.Builder();
            for (Ready<?> one : ready) {
                one.putInto(policy, context);
            }
            return policy.build();
        };
    }

    @Override
    public List<PolicyPart> parts(SortedMap<String, String> values) {
        List<PolicyPart> all = new ArrayList<>();
        for (PartRow.Part part : chosen(spec -> values.getOrDefault(spec.name(), defaultText(spec)))) {
            PolicyDescriptor<?> strategy = part.strategy().descriptor();
            List<ParamSpec<?>> offered = strategy.params().stream()
                    .filter(spec -> !part.settled().containsKey(spec.name()))
                    .<ParamSpec<?>>map(spec -> presets.getOrDefault(spec.name(), spec)).toList();
            all.add(new PolicyPart(StrategyKind.of(strategy.kind()).orElseThrow(), strategy, offered));
        }
        return List.copyOf(all);
    }

    private String defaultText(ParamSpec<?> spec) {
        return presets.getOrDefault(spec.name(), spec).defaultText();
    }

    private List<PartRow.Part> chosen(Function<ParamSpec<?>, String> word) {
        return rows.stream().map(row -> row.chosen(word)).toList();
    }

    /**
     * A strategy with the values of its parameters.
     *
     * @param kind     its kind
     * @param strategy the strategy
     * @param params   the values
     */
    private record Ready<P extends Strategy>(StrategyKind<P> kind, NamedStrategy<P> strategy, Params params) {

        static <P extends Strategy> Ready<P> of(NamedStrategy<P> strategy, SortedMap<String, String> settled,
                SortedMap<String, String> beside, Params policy) {
            Params params = Params.of(strategy.descriptor().params(), spec -> {
                String text = beside.getOrDefault(spec.name(), settled.get(spec.name()));
                return text == null ? policy.value(spec.name()) : spec.parse(text);
            });
            return new Ready<>(StrategyKind.require(strategy.descriptor().kind()), strategy, params);
        }

        void putInto(Strategies.Builder policy, PolicyContext context) {
            policy.put(kind, strategy.create(params, context));
        }
    }
}
