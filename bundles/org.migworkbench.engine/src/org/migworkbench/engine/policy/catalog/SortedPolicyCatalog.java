package org.migworkbench.engine.policy.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.function.Function;
import org.migworkbench.engine.param.Params;
import org.migworkbench.quantities.Excerpt;

/** The catalog behind {@link PolicyCatalog#of}. */
final class SortedPolicyCatalog implements PolicyCatalog {

    private final List<Known<?>> providers;

    /** A provider with its description, which takes long to make where a policy has many parameters. */
    private record Known<P>(PolicyProvider<P> provider, PolicyDescriptor<P> descriptor) implements PolicyProvider<P> {

        static <P> Known<P> of(PolicyProvider<P> provider) {
            return new Known<>(provider, provider.descriptor());
        }

        boolean is(Class<?> kind) {
            return descriptor.kind() == kind;
        }

        @Override
        public P create(Params params, PolicyContext context) {
            return provider.create(params, context);
        }

        @Override
        public Function<PolicyContext, P> prepare(Params params) {
            return provider.prepare(params);
        }

        @Override
        public List<PolicyPart> parts(SortedMap<String, String> values) {
            return provider.parts(values);
        }
    }

    SortedPolicyCatalog(List<? extends PolicyProvider<?>> providers) {
        List<Known<?>> sorted = new ArrayList<>();
        providers.forEach(provider -> sorted.add(Known.of(provider)));
        sorted.sort(Comparator.comparing((Known<?> p) -> p.descriptor().id())
                .thenComparing(p -> p.descriptor().kind().getName()));
        for (int i = 1; i < sorted.size(); i++) {
            PolicyDescriptor<?> a = sorted.get(i - 1).descriptor();
            PolicyDescriptor<?> b = sorted.get(i).descriptor();
            if (a.id().equals(b.id()) && a.kind() == b.kind()) {
                throw new IllegalArgumentException("The policy id '" + a.id() + "' is used twice for "
                        + a.kind().getSimpleName() + "; an id is unique within its kind.");
            }
        }
        this.providers = List.copyOf(sorted);
    }

    @Override
    public <P> PolicyProvider<P> require(Class<P> kind, String id) {
        for (Known<?> known : providers) {
            if (known.is(kind) && known.descriptor().id().equals(id)) {
                return typed(known);
            }
        }
        StringJoiner ids = new StringJoiner(", ");
        all(kind).forEach(provider -> ids.add(provider.descriptor().id()));
        throw new UnknownPolicyException("The policy '" + Excerpt.of(id) + "' is not known; known are: " + ids + ".");
    }

    @Override
    public <P> List<PolicyProvider<P>> all(Class<P> kind) {
        List<PolicyProvider<P>> found = new ArrayList<>();
        for (Known<?> known : providers) {
            if (known.is(kind)) {
                found.add(typed(known));
            }
        }
        return List.copyOf(found);
    }

    @SuppressWarnings("unchecked") // the descriptor's kind is the type that the provider makes
    private static <P> PolicyProvider<P> typed(Known<?> known) {
        return (PolicyProvider<P>) known;
    }
}
