package org.migworkbench.core.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.ScenarioSpecs;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Scenario;
import org.migworkbench.quantities.Quantity;

/**
 * What has to be set in a document so that a scenario of it becomes another one that differs in limits, in parameters of
 * policies and in what links carry.
 *
 * @param values     values of elements
 * @param parameters for migrations parameters of their policy; empty for the default
 */
public record SettingChange(List<Value> values, Map<Migration, SortedMap<String, Optional<String>>> parameters) {

    /**
     * A value of an element.
     *
     * @param element   the element
     * @param attribute its attribute
     * @param value     the new value
     */
    public record Value(EObject element, EAttribute attribute, Object value) {
    }

    /**
     * Compares two specifications of a scenario.
     *
     * @param document  the document
     * @param scenario  a scenario of it
     * @param before    what it is now
     * @param after     what it shall be; has the same links and migrations
     * @param documents knows the workloads
     * @return what has to be set
     * @throws IllegalArgumentException if the scenario of the document isn't what it should be now, with a sentence that
     *                                  says so
     */
    public static SettingChange between(Document document, Scenario scenario, ScenarioSpec before, ScenarioSpec after,
            DocumentService documents) {
        ScenarioSpec now = documents.translate(document, scenario).spec().orElse(null);
        if (!before.equals(now)) {
            throw new IllegalArgumentException(
                    "The scenario has changed since this was found; run it again to find what would do now.");
        }
        List<Value> values = new ArrayList<>();
        Map<Migration, SortedMap<String, Optional<String>>> parameters = new LinkedHashMap<>();
        for (int i = 0; i < before.migrations().size(); i++) {
            Migration migration = scenario.getMigrations().get(i);
            addLimits(migration, before.migrations().get(i), after.migrations().get(i), values);
            SortedMap<String, Optional<String>> changed = changed(before.migrations().get(i),
                    after.migrations().get(i));
            if (!changed.isEmpty()) {
                parameters.put(migration, changed);
            }
        }
        addLinks(ScenarioSpecs.linkElements(document, scenario, documents.catalogs().workloads()), before, after,
                values);
        return new SettingChange(List.copyOf(values), parameters);
    }

    private static void addLimits(Migration migration, MigrationSpec before, MigrationSpec after, List<Value> values) {
        if (before.downtimeLimitNanos() != after.downtimeLimitNanos()) {
            values.add(new Value(migration, Literals.MIGRATION__DOWNTIME_LIMIT_NANOS, after.downtimeLimitNanos()));
        }
        if (before.bandwidthLimitBytesPerSecond() != after.bandwidthLimitBytesPerSecond()) {
            values.add(new Value(migration, Literals.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND,
                    after.bandwidthLimitBytesPerSecond()));
        }
    }

    private static SortedMap<String, Optional<String>> changed(MigrationSpec before, MigrationSpec after) {
        SortedMap<String, String> old = before.policy().base().params();
        SortedMap<String, String> next = after.policy().base().params();
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(next.keySet());
        SortedMap<String, Optional<String>> changed = new TreeMap<>();
        names.stream().filter(name -> !Objects.equals(old.get(name), next.get(name)))
                .forEach(name -> changed.put(name, Optional.ofNullable(next.get(name))));
        return changed;
    }

    private static void addLinks(List<EObject> elements, ScenarioSpec before, ScenarioSpec after, List<Value> values) {
        Set<EObject> known = new LinkedHashSet<>();
        for (int i = 0; i < before.links().size(); i++) {
            double rate = after.links().get(i).bytesPerSecond();
            EObject element = elements.get(i);
            if (rate != before.links().get(i).bytesPerSecond() && known.add(element)) {
                values.add(new Value(element, element instanceof Host ? Literals.HOST__NIC_BYTES_PER_SECOND
                        : Literals.LINK__BYTES_PER_SECOND, rate));
            }
        }
    }

    /**
     * What of the data centre has to be made wider, for people.
     *
     * @return one sentence; empty where only settings change
     */
    public Optional<String> hardware() {
        List<Value> links = values.stream().filter(value -> !(value.element() instanceof Migration)).toList();
        return links.isEmpty() ? Optional.empty()
                : Optional.of("This takes wider hardware: " + links.stream().map(SettingChange::name)
                        .collect(Collectors.joining(", ")) + " with "
                        + Quantity.formatBytesPerSecond((Double) links.get(0).value()) + ".");
    }

    private static String name(Value value) {
        String name = ((Element) value.element()).getName();
        return value.element() instanceof Host ? "the network card of " + name : name;
    }
}
