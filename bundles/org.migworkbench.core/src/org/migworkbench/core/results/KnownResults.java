package org.migworkbench.core.results;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    List<ResultHome> homes() {
        return homes.keySet().stream().sorted(Comparator.comparing(ResultHome::path)).toList();
    }

    boolean has(ResultHome home) {
        return homes.containsKey(home);
    }

    Optional<KeptResult> find(ResultHome home, String id) {
        return of(home).stream().filter(result -> result.id().equals(id)).findFirst();
    }

    /** The oldest beyond a number, 0 for any; only those of one scenario count, and of them those that nobody has pinned. */
    List<KeptResult> surplus(KeptResult newest, int most) {
        Stream<KeptResult> loose = others(newest).filter(result -> !result.card().pinned())
                .filter(result -> result.card().origin() == newest.card().origin())
                .filter(result -> result.isOf(newest.card().scenarioId(), newest.spec().name()));
        return most == 0 ? List.of() : loose.skip(most - 1L).toList();
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
