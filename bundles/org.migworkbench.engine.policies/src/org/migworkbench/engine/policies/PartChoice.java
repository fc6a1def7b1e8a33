package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/**
 * A parameter that chooses one strategy of a kind, and the parameters of all that can be chosen.
 *
 * @param name        of the parameter
 * @param parts       what can be chosen; the first is the default
 * @param description of the parameter
 * @param <P>         the kind of strategy
 */
record PartChoice<P>(String name, List<PolicyProvider<P>> parts, String description) {

    PartChoice {
        parts = List.copyOf(parts);
    }

    /** The parameter itself. */
    ParamSpec<?> spec(String reason) {
        List<String> ids = parts.stream().map(part -> part.descriptor().id()).toList();
        return ParamSpec.choice(name, ids, ParamSource.ASSUMED, reason, description);
    }

    /** The parameters of all parts, under names that begin with the part's id. */
    List<ParamSpec<?>> allParams() {
        List<ParamSpec<?>> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(params(part)));
        return all;
    }

    /** The parameters of the parts that the values don't choose. */
    List<ParamSpec<?>> othersParams(SortedMap<String, String> values) {
        String chosen = chosen(values);
        List<ParamSpec<?>> others = new ArrayList<>();
        parts.stream().filter(part -> !part.descriptor().id().equals(chosen)).forEach(part -> others.addAll(
                params(part)));
        return others;
    }

    /** The id that the values choose, which may be none that there is. */
    String chosen(SortedMap<String, String> values) {
        return values.getOrDefault(name, parts.get(0).descriptor().id());
    }

    /** Makes the part that is chosen. */
    P make(Params params, PolicyContext context) {
        Object chosen = params.value(name);
        for (PolicyProvider<P> part : parts) {
            if (part.descriptor().id().equals(chosen)) {
                return part.create(Params.of(part.descriptor().params(), spec -> params.value(nameOf(part, spec))),
                        context);
            }
        }
        throw new IllegalArgumentException("The " + name + " '" + chosen + "' is not known.");
    }

    private List<ParamSpec<?>> params(PolicyProvider<P> part) {
        return part.descriptor().params().stream().<ParamSpec<?>>map(spec -> named(spec, nameOf(part, spec))).toList();
    }

    private static <T> ParamSpec<T> named(ParamSpec<T> spec, String name) {
        return new ParamSpec<>(name, spec.type(), spec.defaultText(), spec.source(), spec.citation(),
                spec.description());
    }

    /** For example {@code arPredictionOrder}; a name that begins with the id stays as it is. */
    private String nameOf(PolicyProvider<P> part, ParamSpec<?> spec) {
        StringBuilder id = new StringBuilder();
        for (String word : part.descriptor().id().split("-")) {
            id.append(id.length() == 0 ? word : capital(word));
        }
        return spec.name().startsWith(id.toString()) ? spec.name() : id + capital(spec.name());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
