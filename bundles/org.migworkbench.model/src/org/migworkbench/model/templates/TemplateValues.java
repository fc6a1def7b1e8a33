package org.migworkbench.model.templates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers that were chosen for a template; for others it has its usual ones. */
public final class TemplateValues {

    private final Map<String, Integer> values;

    private TemplateValues(Map<String, Integer> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The numbers of a template where nothing is chosen.
     *
     * @param template the template
     * @return its usual values
     */
    public static TemplateValues usual(Template template) {
        return read(template, Map.of());
    }

    /**
     * Reads what was chosen.
     *
     * @param template the template
     * @param texts for ids of its numbers what a person gave
     * @return the values
     * @throws IllegalArgumentException if the template has no such number, or a value is not allowed
     */
    public static TemplateValues read(Template template, Map<String, String> texts) {
        List<String> known = template.numbers().stream().map(TemplateNumber::id).toList();
        for (String id : texts.keySet()) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException("The template " + template.id() + " has no number \u201c" + id
                        + "\u201d; it has " + known.stream().collect(Collectors.joining(", ")) + ".");
            }
        }
        Map<String, Integer> values = new HashMap<>();
        for (TemplateNumber number : template.numbers()) {
            String text = texts.get(number.id());
            values.put(number.id(), text == null ? number.usual() : number.read(text));
        }
        return new TemplateValues(values);
    }

    int of(TemplateNumber number) {
        return values.get(number.id());
    }
}
