package org.migworkbench.core.results;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.model.values.SpecialValue;
import org.migworkbench.quantities.CamelCase;

/** Values of specifications as the model holds them and as people write them. */
final class ValueText {

    private ValueText() {
    }

    /** The setting of a feature whose value a specification tells. */
    static Setting setting(SettingPlace place, String of, EAttribute feature, Object value) {
        Object model = inModel(feature, value);
        return new Setting(place, of, label(feature), Optional.of(feature), model, text(feature, model),
                model);
    }

    /** What a form calls it, as it stands within a sentence. */
    private static String label(EAttribute feature) {
        return FeatureText.find(feature).map(FeatureText::label)
                .map(label -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1))
                .orElseGet(() -> FeatureText.words(feature));
    }

    /** What has no limit in a specification is the largest number there, and the special value in the model. */
    private static Object inModel(EAttribute feature, Object value) {
        if (!(value instanceof Number number)) {
            return value;
        }
        Optional<SpecialValue> special = FeatureText.find(feature).flatMap(FeatureText::special);
        boolean endless = number.equals(Long.MAX_VALUE) || number.equals(Integer.MAX_VALUE)
                || number.equals(Double.POSITIVE_INFINITY);
        double wanted = endless && special.isPresent() ? special.get().value() : number.doubleValue();
        Class<?> type = feature.getEAttributeType().getInstanceClass();
        if (type == double.class) {
            return wanted;
        }
        long whole = endless && special.isPresent() ? (long) wanted : number.longValue();
        return type == int.class ? (Object) (int) whole : (Object) whole;
    }

    private static String text(EAttribute feature, Object value) {
        if (value instanceof Number number) {
            return FeatureText.find(feature).map(text -> text.format(number)).orElse(number.toString());
        }
        return CamelCase.words(value.toString());
    }
}
