package org.migworkbench.core.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.results.SettingPlace.Kind;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * One thing in which two specifications differ.
 *
 * @param before the value of the first; empty where it has no such part
 * @param after  the value of the second; empty where it has no such part
 * @param alone  whether the part is the only one of its kind, so that its name need not be said
 */
public record SpecChange(Optional<Setting> before, Optional<Setting> after, boolean alone) {

    private static final String ARROW = " \u2192 ";

    /**
     * Compares two specifications by what a run depends on: names count for nothing, and a parameter that is given with
     * its default is the same as one that isn't given.
     *
     * @param before   the first
     * @param after    the second
     * @param catalogs tells the parameters and their defaults
     * @return what differs, in the order of the specification; none where both give the same result
     */
    public static List<SpecChange> between(ScenarioSpec before, ScenarioSpec after, Catalogs catalogs) {
        Map<SettingPlace, List<Setting>> first = SpecSettings.of(before, catalogs);
        Map<SettingPlace, List<Setting>> second = SpecSettings.of(after, catalogs);
        boolean one = before.migrations().size() == 1 && after.migrations().size() == 1;
        Set<SettingPlace> places = new LinkedHashSet<>(first.keySet());
        places.addAll(second.keySet());
        List<SpecChange> changes = new ArrayList<>();
        for (SettingPlace place : places) {
            compare(first.getOrDefault(place, List.of()), second.getOrDefault(place, List.of()),
                    one && isOfMigration(place), changes);
        }
        return List.copyOf(changes);
    }

    private static boolean isOfMigration(SettingPlace place) {
        return place.kind() != Kind.LINK && place.kind() != Kind.NETWORK_CARD && place.kind() != Kind.HOST;
    }

    /** The first setting of a part says what it is; of another thing nothing else can be compared. */
    private static void compare(List<Setting> before, List<Setting> after, boolean alone, List<SpecChange> changes) {
        if (before.isEmpty() || after.isEmpty() || !same(before.get(0), after.get(0))) {
            changes.add(new SpecChange(before.stream().findFirst(), after.stream().findFirst(), alone));
            return;
        }
        for (Setting left : before) {
            after.stream().filter(right -> right.label().equals(left.label()) && !same(left, right)).findFirst()
                    .ifPresent(right -> changes.add(new SpecChange(Optional.of(left), Optional.of(right), alone)));
        }
    }

    private static boolean same(Setting left, Setting right) {
        return left.canonical().equals(right.canonical());
    }

    /**
     * Says what differs, with both values.
     *
     * @return such as {@code downtime limit 300 ms → 425 ms}
     */
    public String text() {
        Setting any = after.or(() -> before).orElseThrow();
        String what = alone || any.of().isEmpty() ? any.label() : any.of() + ": " + any.label();
        if (before.isPresent() && after.isPresent()) {
            return what + ' ' + before.get().text() + ARROW + after.get().text();
        }
        return what + ' ' + (any.text().isEmpty() ? "" : any.text() + ' ') + (before.isEmpty() ? "added" : "removed");
    }

    /**
     * Says what differs in few words.
     *
     * @param changes what differs
     * @return what differs, the first two in full and how many more there are; empty for none
     */
    public static String summary(List<String> changes) {
        int shown = Math.min(changes.size(), 2);
        String text = String.join(", ", changes.subList(0, shown));
        int more = changes.size() - shown;
        return more == 0 ? text : text + " and " + more + " more";
    }

    /**
     * Says what differs, each in a sentence part.
     *
     * @param changes what differs
     * @return a text each
     */
    public static List<String> texts(List<SpecChange> changes) {
        return changes.stream().map(SpecChange::text).distinct().toList();
    }
}
