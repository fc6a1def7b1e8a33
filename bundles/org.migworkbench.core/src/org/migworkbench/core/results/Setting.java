package org.migworkbench.core.results;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/**
 * One value that a run depends on.
 *
 * @param place     the part that it is of
 * @param of        the part's name for people; empty for the scenario
 * @param label     what it is called, such as {@code downtime limit}
 * @param feature   the feature of the model that holds it; empty for a parameter, and for what is no single value
 * @param value     the value as the model holds it; of a parameter its text, empty where its default holds
 * @param text      the value as people write it, with its unit
 * @param canonical equal for values that mean the same
 */
public record Setting(SettingPlace place, String of, String label, Optional<EAttribute> feature, Object value,
        String text, Object canonical) {

    /** Checks that nothing is missing. */
    public Setting {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(canonical, "canonical");
    }

    /**
     * Whether it is what its declaration says, whoever wrote it.
     *
     * @return true for a parameter at its default
     */
    public boolean isDefault() {
        return value instanceof ParameterSettings.Parameter parameter && parameter.isDefault();
    }
}
