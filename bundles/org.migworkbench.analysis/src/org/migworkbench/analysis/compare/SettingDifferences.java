package org.migworkbench.analysis.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.migworkbench.analysis.compare.Setting.Element;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;

/**
 * What differs between specifications, in the words of the model. Elements belong together by their names, and those that
 * each specification has one alone of belong together whatever their names. A default of something that others don't
 * have, such as a parameter of another policy, is no difference.
 */
public final class SettingDifferences {

    private static final String THERE = "there";
    private static final Element RUN = new Element("Run", "");

    private final PolicyCatalog policies;
    private final WorkloadCatalog workloads;

    /**
     * Prepares comparisons.
     *
     * @param policies  known policies, for their parameters
     * @param workloads known workloads, for their parameters
     */
    public SettingDifferences(PolicyCatalog policies, WorkloadCatalog workloads) {
        this.policies = policies;
        this.workloads = workloads;
    }

    /**
     * Compares what results were made of: their specifications, how closely was looked, and by which version.
     *
     * @param results two results or more
     * @return what isn't the same everywhere, in the order of the specification
     */
    public List<SettingDifference> of(List<RunResult> results) {
        List<List<Setting>> settings = new ArrayList<>();
        for (RunResult result : results) {
            List<Setting> all = new ArrayList<>(SpecSettings.of(result.spec(), policies, workloads));
            all.add(new Setting(RUN, "Fidelity", result.fidelity().id(), false));
            all.add(new Setting(RUN, "Made by", result.engineVersion(), false));
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
        return differences(List.of(SpecSettings.of(before, policies, workloads),
                SpecSettings.of(after, policies, workloads)));
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
        SpecSettings.of(spec, policies, workloads)
                .forEach(one -> rows.add(List.of(one.element().text(), one.name(), text(one))));
        return rows;
    }

    private static List<SettingDifference> differences(List<List<Setting>> settings) {
        List<Map<Key, Setting>> maps = keyed(settings);
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

    private static Optional<SettingDifference> difference(Key key, List<Map<Key, Setting>> maps) {
        List<Setting> known = maps.stream().map(map -> map.get(key)).filter(one -> one != null).toList();
        boolean everywhere = known.size() == maps.size();
        boolean says = everywhere ? known.stream().map(Setting::value).distinct().count() > 1
                : known.stream().anyMatch(one -> !one.isDefault());
        return says ? Optional.of(new SettingDifference(key.element, key.name,
                maps.stream().map(map -> text(map.get(key))).toList())) : Optional.empty();
    }

    private static String text(Setting setting) {
        return setting == null ? FigureCell.UNKNOWN
                : setting.isDefault() ? setting.value() + " (default)" : setting.value();
    }

    private static boolean has(Map<Key, Setting> map, Element element) {
        return map.keySet().stream().anyMatch(key -> key.element.equals(element));
    }

    /** All keys in the order of the first that has them, each behind the one it follows there. */
    private static List<Key> keys(List<Map<Key, Setting>> maps) {
        List<Key> keys = new ArrayList<>();
        for (Map<Key, Setting> map : maps) {
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

    private static List<Map<Key, Setting>> keyed(List<List<Setting>> settings) {
        Set<String> single = settings.stream().flatMap(List::stream).map(one -> one.element().kind())
                .filter(kind -> settings.stream().allMatch(all -> elements(all, kind) == 1))
                .collect(Collectors.toSet());
        List<Map<Key, Setting>> maps = new ArrayList<>();
        for (List<Setting> all : settings) {
            Map<Key, Setting> map = new LinkedHashMap<>();
            all.forEach(one -> add(map, one, single.contains(one.element().kind()) && !one.element().name().isEmpty()));
            maps.add(map);
        }
        return maps;
    }

    private static void add(Map<Key, Setting> map, Setting setting, boolean isAlone) {
        Element element = isAlone ? new Element(setting.element().kind(), "") : setting.element();
        if (isAlone) {
            map.putIfAbsent(new Key(element, "Name"), new Setting(element, "Name", setting.element().name(), false));
        }
        map.put(new Key(element, setting.name()), setting);
    }

    private static long elements(List<Setting> all, String kind) {
        return all.stream().map(Setting::element).filter(one -> one.kind().equals(kind)).distinct().count();
    }

    private record Key(Element element, String name) {
    }
}
