package org.migworkbench.core.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * What several bundles contribute, in an order that does not depend on the order of their arrival.
 *
 * <p>Where two contribute the same id, the one whose class name comes first is taken; the other is rejected and
 * reported once. It is taken when the first goes away.
 *
 * @param <C> a contribution
 * @param <P> one of the things that it contributes
 * @param <K> the catalog of all that is accepted
 */
final class Contributions<C, P, K> {

    private static final String BUNDLE = "org.migworkbench.core";

    private final String kind;
    private final Function<C, List<P>> providers;
    private final Function<P, String> key;
    private final Consumer<IStatus> log;
    private final Function<List<P>, K> catalogs;
    private final List<C> contributions = new ArrayList<>();
    private volatile K catalog;

    /**
     * Creates an empty collection.
     *
     * @param kind what is contributed, for messages
     * @param providers what a contribution holds
     * @param key what must be unique
     * @param catalogs makes a catalog of one thing for each key, sorted by key
     * @param log is told of what is rejected
     */
    public Contributions(String kind, Function<C, List<P>> providers, Function<P, String> key,
            Function<List<P>, K> catalogs, Consumer<IStatus> log) {
        this.kind = kind;
        this.providers = providers;
        this.key = key;
        this.catalogs = catalogs;
        this.log = log;
        catalog = accepted();
    }

    /**
     * Adds a contribution.
     *
     * @param contribution the contribution
     */
    public synchronized void add(C contribution) {
        Map<String, P> before = byKey();
        contributions.add(contribution);
        contributions.sort(Comparator.comparing(c -> c.getClass().getName()));
        for (P provider : providers.apply(contribution)) {
            P other = before.get(key.apply(provider));
            if (other != null && other != provider) {
                reportTwice(other, provider);
            }
        }
        catalog = accepted();
    }

    private void reportTwice(P one, P other) {
        log.accept(new Status(IStatus.ERROR, BUNDLE,
                "The " + kind + " " + key.apply(other) + " is contributed twice, by " + one.getClass().getName()
                        + " and by " + other.getClass().getName() + "; only one is used. Remove one of the two."));
    }

    /**
     * Removes a contribution.
     *
     * @param contribution the contribution
     */
    public synchronized void remove(C contribution) {
        contributions.removeIf(other -> other == contribution);
        catalog = accepted();
    }

    /**
     * Returns what is accepted at this moment.
     *
     * @return a catalog that does not change
     */
    public K catalog() {
        return catalog;
    }

    private K accepted() {
        return catalogs.apply(List.copyOf(byKey().values()));
    }

    private Map<String, P> byKey() {
        Map<String, P> accepted = new TreeMap<>();
        for (C contribution : contributions) {
            for (P provider : providers.apply(contribution)) {
                accepted.putIfAbsent(key.apply(provider), provider);
            }
        }
        return accepted;
    }
}
