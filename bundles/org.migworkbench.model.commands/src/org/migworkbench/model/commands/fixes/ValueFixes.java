package org.migworkbench.model.commands.fixes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.model.commands.fixes.Problem.Cure;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.validation.Rule;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.quantities.Range;

/** Mends numbers that are not allowed: the nearest one that is, the word for none, and what a new element begins with. */
final class ValueFixes {

    private ValueFixes() {
    }

    static void add(Map<Rule, Cure> cures) {
        cures.put(Rule.VALUE, ValueFixes::values);
        cures.put(Rule.RUN_VALUE, ValueFixes::values);
    }

    /** Sets a number, in the type of its feature. */
    static Stream<Fix> set(EObject element, EAttribute feature, Number value) {
        Number typed = typed(feature, value.doubleValue(), value.longValue());
        return Fix.of("Set " + FeatureText.shownName(feature) + " to "
                + FeatureText.of(feature).format(typed), new SetFeatureCommand(element, feature, typed));
    }

    private static Number typed(EAttribute feature, double real, long whole) {
        Class<?> type = feature.getEAttributeType().getInstanceClass();
        if (type == double.class) {
            return real;
        }
        return type == int.class ? (Number) (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, whole))
                : (Number) whole;
    }

    private static Stream<Fix> values(Problem problem) {
        if (!(problem.finding().feature() instanceof EAttribute feature) || FeatureText.find(feature).isEmpty()) {
            return Stream.empty();
        }
        EObject element = problem.finding().element();
        FeatureText text = FeatureText.of(feature);
        Map<String, Number> values = new LinkedHashMap<>();
        nearest(text.entry(), (Number) element.eGet(feature)).ifPresent(value -> put(values, text, feature, value));
        put(values, text, feature, (Number) equipped(element).eGet(feature));
        text.special().ifPresent(special -> put(values, text, feature, special.value()));
        return values.values().stream().flatMap(value -> set(element, feature, value));
    }

    private static void put(Map<String, Number> values, FeatureText text, EAttribute feature, Number value) {
        Number typed = typed(feature, value.doubleValue(), value.longValue());
        if (text.allows(typed)) {
            values.putIfAbsent(text.format(typed), typed);
        }
    }

    private static EObject equipped(EObject element) {
        EObject fresh = EcoreUtil.create(element.eClass());
        ElementDefaults.equip(fresh);
        return fresh;
    }

    /** The allowed number nearest to one that isn't; empty where a range without its end has none. */
    static Optional<Number> nearest(Range range, Number refused) {
        double value = refused.doubleValue();
        double least = end(range.least(), range.withLeast(), refused, 1);
        double most = end(range.most(), range.withMost(), refused, -1);
        double near = Math.max(least, Math.min(most, value));
        if (range.powersOfTwo() && near >= 1) {
            near = Math.max(least, Long.highestOneBit((long) near));
        }
        return range.contains(near) ? Optional.of(near) : Optional.empty();
    }

    private static double end(double end, boolean included, Number like, int step) {
        return included || Double.isInfinite(end) || like instanceof Double ? end : end + step;
    }
}
