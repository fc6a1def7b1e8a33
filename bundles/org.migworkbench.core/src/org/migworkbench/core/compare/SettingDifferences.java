package org.migworkbench.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.migworkbench.analysis.compare.FigureCell;
import org.migworkbench.analysis.compare.SettingDifference;
import org.migworkbench.analysis.compare.SettingDifference.Element;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * What differs between specifications, in the words of the model. Elements belong together by their names, and those that
 * each specification has one alone of belong together whatever their names. A default of something that others don't
 * have, such as a parameter of another policy, is no difference.
 */
public final class SettingDifferences {

    private static final String THERE = "there";
    private static final Element RUN = new Element("Run", "");

    private final Catalogs catalogs;

    /**
     * Prepares comparisons.
     *
     * @param catalogs known policies and workloads, for their parameters
     */
    public SettingDifferences(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * Compares what results were made of: their specifications, how closely was looked, and by which version.
     *
     * @param results two results or more
     * @return what isn't the same everywhere, in the order of the specification
     */
    public List<SettingDifference> of(List<RunResult> results) {
        List<List<NamedSetting>> settings = new ArrayList<>();
        for (RunResult result : results) {
            List<NamedSetting> all = new ArrayList<>(NamedSetting.of(result.spec(), catalogs));
            all.add(new NamedSetting(RUN, "Fidelity", result.fidelity().id()));
            all.add(new NamedSetting(RUN, "Made by", result.engineVersion()));
            settings.add(all);
        }
        return differences(settings);
    }

    /**
     * Compares two specifications.
     *
     * @param before one
     * @param after  the other
     * @return what isn't the same, with two values each, in the order of the specification
     */
    public List<SettingDifference> between(ScenarioSpec before, ScenarioSpec after) {
        return differences(List.of(NamedSetting.of(before, catalogs),
                NamedSetting.of(after, catalogs)));
    }

    /**
     * All settings of a specification as a table of text.
     *
     * @param spec the specification
     * @return rows of the same length, the headings first; what nobody set is marked
     */
    public List<List<String>> table(ScenarioSpec spec) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Element", "Setting", "Value"));
        NamedSetting.of(spec, catalogs)
                .forEach(one -> rows.add(List.of(one.element().text(), one.name(), text(one))));
        return rows;
    }

    private static List<SettingDifference> differences(List<List<NamedSetting>> settings) {
        List<Map<Key, NamedSetting>> maps = keyed(settings);
        Set<Element> partial = new HashSet<>();
        List<SettingDifference> differences = new ArrayList<>();
        for (Key key : keys(maps)) {
            List<Boolean> there = maps.stream().map(map -> has(map, key.element)).toList();
            if (there.contains(false)) {
                if (partial.add(key.element)) {
                    differences.add(new SettingDifference(key.element, "",
                            there.stream().map(is -> is ? THERE : FigureCell.UNKNOWN).toList()));
                }
            } else {
                difference(key, maps).ifPresent(differences::add);
            }
        }
        return differences;
    }

    private static Optional<SettingDifference> difference(Key key, List<Map<Key, NamedSetting>> maps) {
        List<NamedSetting> known = maps.stream().map(map -> map.get(key)).filter(one -> one != null).toList();
        boolean everywhere = known.size() == maps.size();
        boolean says = everywhere ? known.stream().map(NamedSetting::canonical).distinct().count() > 1
                : known.stream().anyMatch(one -> !one.isDefault());
        return says ? Optional.of(new SettingDifference(key.element, key.name,
                maps.stream().map(map -> text(map.get(key))).toList())) : Optional.empty();
    }

    private static String text(NamedSetting setting) {
        return setting == null ? FigureCell.UNKNOWN
                : setting.isDefault() ? setting.text() + " (default)" : setting.text();
    }

    private static boolean has(Map<Key, NamedSetting> map, Element element) {
        return map.keySet().stream().anyMatch(key -> key.element.equals(element));
    }

    /** All keys in the order of the first that has them, each behind the one it follows there. */
    private static List<Key> keys(List<Map<Key, NamedSetting>> maps) {
        List<Key> keys = new ArrayList<>();
        for (Map<Key, NamedSetting> map : maps) {
            int at = 0;
            for (Key key : map.keySet()) {
                int known = keys.indexOf(key);
                if (known < 0) {
                    keys.add(at++, key);
                } else {
                    at = known + 1;
                }
            }
        }
        return keys;
    }

    private static List<Map<Key, NamedSetting>> keyed(List<List<NamedSetting>> settings) {
        Set<String> single = settings.stream().flatMap(List::stream).map(one -> one.element().kind())
                .filter(kind -> settings.stream().allMatch(all -> elements(all, kind) == 1))
                .collect(Collectors.toSet());
        List<Map<Key, NamedSetting>> maps = new ArrayList<>();
        for (List<NamedSetting> all : settings) {
            Map<Key, NamedSetting> map = new LinkedHashMap<>();
            all.forEach(one -> add(map, one, single.contains(one.element().kind()) && !one.element().name().isEmpty()));
            maps.add(map);
        }
        return maps;
    }

    private static void add(Map<Key, NamedSetting> map, NamedSetting setting, boolean isAlone) {
        Element element = isAlone ? new Element(setting.element().kind(), "") : setting.element();
        if (isAlone) {
            map.putIfAbsent(new Key(element, "Name"), new NamedSetting(element, "Name", setting.element().name()));
        }
        map.put(new Key(element, setting.name()), setting);
    }

    private static long elements(List<NamedSetting> all, String kind) {
        return all.stream().map(NamedSetting::element).filter(one -> one.kind().equals(kind)).distinct().count();
    }

    private record Key(Element element, String name) {
    }
}
