package org.migworkbench.core.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultHome;
import org.migworkbench.core.results.ResultStore;

/** The kept results that can be compared with one of them. */
public final class Candidates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    private final ResultStore store;

    /**
     * Looks into a store.
     *
     * @param store where results are kept
     */
    public Candidates(ResultStore store) {
        this.store = store;
    }

    /**
     * Finds a result.
     *
     * @param id its identity
     * @return the result; empty where none of the known homes has it
     */
    public Optional<KeptResult> find(String id) {
        return store.homes().stream().map(home -> store.find(home, id)).flatMap(Optional::stream).findFirst();
    }

    /**
     * All results that are known.
     *
     * @param shown the result that is shown; empty if it isn't kept
     * @return those of its scenario first, then the others of its home, then those of all other homes; each the newest first
     */
    public List<KeptResult> all(Optional<KeptResult> shown) {
        List<KeptResult> all = new ArrayList<>();
        shown.ifPresent(one -> {
            List<KeptResult> beside = store.results(one.home());
            beside.stream().filter(other -> isOfSameScenario(other, one)).forEach(all::add);
            beside.stream().filter(other -> !isOfSameScenario(other, one)).forEach(all::add);
        });
        for (ResultHome home : store.homes()) {
            if (shown.isEmpty() || !home.equals(shown.get().home())) {
                all.addAll(store.results(home));
            }
        }
        return all;
    }

    /**
     * The run before a result.
     *
     * @param result a result
     * @return the newest of its scenario that is older; empty if it is the first
     */
    public Optional<KeptResult> before(KeptResult result) {
        List<KeptResult> same = store.results(result.home()).stream()
                .filter(other -> isOfSameScenario(other, result)).toList();
        for (int i = 0; i + 1 < same.size(); i++) {
            if (same.get(i).id().equals(result.id())) {
                return Optional.of(same.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfSameScenario(KeptResult other, KeptResult one) {
        return other.isOf(one.card().scenarioId(), one.spec().name());
    }

    /**
     * When a result was made, for people.
     *
     * @param result the result
     * @return date and time in the zone of this computer
     */
    public static String time(KeptResult result) {
        return TIME.format(result.card().time());
    }
}
