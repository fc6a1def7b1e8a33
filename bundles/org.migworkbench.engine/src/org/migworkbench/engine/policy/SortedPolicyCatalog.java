package org.migworkbench.engine.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The catalog behind {@link PolicyCatalog#of}. */
final class SortedPolicyCatalog implements PolicyCatalog {

    private final List<PolicyProvider<?>> providers;

    SortedPolicyCatalog(List<? extends PolicyProvider<?>> providers) {
        List<PolicyProvider<?>> sorted = new ArrayList<>(providers);
        sorted.sort(Comparator.comparing((PolicyProvider<?> p) -> p.descriptor().id())
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
        StringBuilder known = new StringBuilder();
        for (PolicyProvider<P> provider : all(kind)) {
            if (provider.descriptor().id().equals(id)) {
                return provider;
            }
            known.append(known.length() == 0 ? "" : ", ").append(provider.descriptor().id());
        }
        throw new UnknownPolicyException("The policy '" + id + "' is not known; known are: " + known + ".");
    }

    @Override
    public <P> List<PolicyProvider<P>> all(Class<P> kind) {
        List<PolicyProvider<P>> found = new ArrayList<>();
        for (PolicyProvider<?> provider : providers) {
            if (provider.descriptor().kind() == kind) {
                @SuppressWarnings("unchecked") // the descriptor's kind is the type that the provider makes
                PolicyProvider<P> typed = (PolicyProvider<P>) provider;
                found.add(typed);
            }
        }
        return List.copyOf(found);
    }
}
