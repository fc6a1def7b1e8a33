package org.migworkbench.engine.datacenter.strategy.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.datacenter.strategy.ColdSpots;
import org.migworkbench.engine.datacenter.strategy.Detection;
import org.migworkbench.engine.datacenter.strategy.Recognition;
import org.migworkbench.engine.datacenter.strategy.TargetChoice;
import org.migworkbench.engine.datacenter.strategy.VmChoice;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;

/** A whole strategy as a row of parts, with the values that make it this one. Never changes. */
public final class WholeStrategy {

    private final PolicyDescriptor<MadeStrategy> descriptor;
    private final List<StrategyPart<?>> parts;
    private final SortedMap<String, ParamSpec<?>> presets;

    private WholeStrategy(PolicyDescriptor<MadeStrategy> about, List<StrategyPart<?>> parts,
            SortedMap<String, ParamSpec<?>> presets) {
        this.parts = List.copyOf(parts);
        this.presets = presets;
        List<ParamSpec<?>> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.descriptor().params()));
        all.addAll(Frame.PARAMS);
        this.descriptor = about.with(ParamSpec.joined(all).stream()
                .<ParamSpec<?>>map(spec -> presets.getOrDefault(spec.name(), spec)).toList());
    }

    WholeStrategy(String id, String label, String summary, String source, List<StrategyPart<?>> parts) {
        this(new PolicyDescriptor<>(id, MadeStrategy.class, label, summary, source, List.of()), parts, new TreeMap<>());
    }

    /** The same with another default of a parameter. */
    WholeStrategy with(String name, String value, ParamSource source, String citation) {
        ParamSpec<?> spec = descriptor.params().stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(descriptor.id() + " has no " + name));
        SortedMap<String, ParamSpec<?>> more = new TreeMap<>(presets);
        more.put(name, spec.withDefault(value, source, citation));
        return new WholeStrategy(descriptor, parts, more);
    }

    /** The same with another part in the place of its own of the same kind. */
    WholeStrategy with(StrategyPart<?> part) {
        List<StrategyPart<?>> others = new ArrayList<>();
        for (StrategyPart<?> each : parts) {
            others.add(each.descriptor().kind() == part.descriptor().kind() ? part : each);
        }
        SortedMap<String, ParamSpec<?>> kept = new TreeMap<>(presets);
        part.descriptor().params().forEach(spec -> kept.remove(spec.name()));
        return new WholeStrategy(descriptor, others, kept);
    }

    /**
     * What is known of it, with all parameters of its parts.
     *
     * @return the description
     */
    public PolicyDescriptor<MadeStrategy> descriptor() {
        return descriptor;
    }

    /**
     * Its parts.
     *
     * @return one of each kind
     */
    public List<StrategyPart<?>> parts() {
        return parts;
    }

    MadeStrategy make(SortedMap<String, String> values) {
        Params params = Params.parse(descriptor.params(), values);
        return new MadeStrategy(part(Detection.class, params), part(ColdSpots.class, params),
                part(Recognition.class, params), part(VmChoice.class, params), part(TargetChoice.class, params),
                Frame.of(params));
    }

    private <P> P part(Class<P> kind, Params params) {
        return parts.stream().filter(part -> part.descriptor().kind() == kind).findFirst()
                .map(part -> kind.cast(part.maker().apply(params))).orElseThrow();
    }
}
