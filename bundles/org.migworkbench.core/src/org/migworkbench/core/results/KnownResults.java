package org.migworkbench.core.results;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is known of each home at one moment; lists that were handed out don't change. */
final class KnownResults {

    private final Map<ResultHome, List<KeptResult>> homes = new ConcurrentHashMap<>();
    private final List<Consumer<ResultHome>> listeners = new CopyOnWriteArrayList<>();

    List<KeptResult> of(ResultHome home) {
        return homes.getOrDefault(home, List.of());
    }

    boolean has(ResultHome home) {
        return homes.containsKey(home);
    }

    List<ResultHome> homes() {
        return List.copyOf(homes.keySet());
    }

    /** A result takes the place of its earlier state. */
    void add(KeptResult result) {
        put(result.home(), Stream.concat(others(result), Stream.of(result)).toList());
    }

    void remove(KeptResult result) {
        put(result.home(), others(result).toList());
    }

    private Stream<KeptResult> others(KeptResult result) {
        return of(result.home()).stream().filter(other -> !other.id().equals(result.id()));
    }

    void put(ResultHome home, List<KeptResult> results) {
        homes.put(home, results.stream().sorted(KeptResult.NEWEST_FIRST).toList());
    }

    void addListener(Consumer<ResultHome> listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    void removeListener(Consumer<ResultHome> listener) {
        listeners.remove(listener);
    }

    void tell(ResultHome home) {
        listeners.forEach(listener -> listener.accept(home));
    }
}
