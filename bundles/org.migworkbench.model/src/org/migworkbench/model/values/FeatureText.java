package org.migworkbench.model.values;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.quantities.CamelCase;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.Unit;

/**
 * How people read and write the number that is the value of a feature, and which numbers are allowed: what the feature's
 * annotation in {@code migration.ecore} states.
 *
 * <p>Its keys: {@code unit}, a constant of {@link Unit}; {@code range}, an interval such as {@code [0,1)}, and {@code
 * only} for the powers of two in it; {@code entry}, the range of what a form takes where that is another; {@code
 * special}, {@code word}, {@code shown} and {@code means} for a {@link SpecialValue}; {@code name}, where that isn't the
 * feature's without its unit; {@code label} and {@code example} for forms.
 */
public final class FeatureText {

    private static final String SOURCE = "http://migworkbench.org/model/quantity";
    private static final String POWERS_OF_TWO = "powersOfTwo";
    /** The unit of a value stands at the end of its feature's name. */
    private static final Map<Unit, String> UNIT_IN_NAME = Map.of(Unit.BYTES, "Bytes", Unit.NANOSECONDS, "Nanos",
            Unit.BYTES_PER_SECOND, "BytesPerSecond");

    private static final Map<EStructuralFeature, FeatureText> ALL = all();

    private final EAttribute attribute;
    private final Unit unit;
    private final Range range;
    private final Range entry;
    private final Optional<SpecialValue> special;
    private final String name;
    private final String label;
    private final String example;

    private FeatureText(EAttribute attribute, EMap<String, String> details) {
        this.attribute = attribute;
        this.unit = Unit.valueOf(details.get("unit"));
        Range all = Range.parse(details.get("range"));
        this.range = POWERS_OF_TWO.equals(details.get("only")) ? all.ofPowersOfTwo() : all;
        this.entry = details.containsKey("entry") ? Range.parse(details.get("entry")) : range;
        this.special = special(details);
        this.name = orElse(details.get("name"), withoutUnit(attribute.getName()));
        this.label = details.get("label");
        this.example = orElse(details.get("example"), unit.example());
    }

    private static Map<EStructuralFeature, FeatureText> all() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEAttributes().stream())
                .filter(attribute -> attribute.getEAnnotation(SOURCE) != null)
                .collect(Collectors.toUnmodifiableMap(attribute -> attribute,
                        attribute -> new FeatureText(attribute, attribute.getEAnnotation(SOURCE).getDetails())));
    }

    private static Optional<SpecialValue> special(EMap<String, String> details) {
        String word = details.get("word");
        return word == null ? Optional.empty()
                : Optional.of(new SpecialValue(Double.parseDouble(details.get("special")), word,
                        orElse(details.get("shown"), word), orElse(details.get("means"), "")));
    }

    private static String orElse(String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private String withoutUnit(String feature) {
        String suffix = UNIT_IN_NAME.getOrDefault(unit, "");
        return feature.endsWith(suffix) ? feature.substring(0, feature.length() - suffix.length()) : feature;
    }

    /**
     * Returns how a feature's value is read and written.
     *
     * @param feature the feature
     * @return its text; empty for a feature whose value isn't a number
     */
    public static Optional<FeatureText> find(EStructuralFeature feature) {
        return Optional.ofNullable(ALL.get(feature));
    }

    /**
     * Returns how a number is read and written.
     *
     * @param feature a feature whose value is a number
     * @return its text
     * @throws IllegalArgumentException if its value isn't a number
     */
    public static FeatureText of(EStructuralFeature feature) {
        return find(feature).orElseThrow(
                () -> new IllegalArgumentException("The feature " + feature.getName() + " has no quantity"));
    }

    /**
     * Names a feature as people do in texts: without the unit that its name in files carries.
     *
     * @param feature the feature, of any kind
     * @return its name, such as {@code memory} for {@code memoryBytes}
     */
    public static String name(EStructuralFeature feature) {
        return find(feature).map(text -> text.name).orElse(feature.getName());
    }

    /**
     * Names a feature in a sentence as a form names it.
     *
     * @param feature the feature, of any kind
     * @return its label, such as {@code non-zero memory} for {@code nonZeroBytes}; its name where no form shows it
     */
    public static String shownName(EStructuralFeature feature) {
        String shown = find(feature).map(text -> text.label).orElse("");
        return shown == null || shown.isEmpty() ? name(feature)
                : shown.substring(0, 1).toLowerCase(Locale.ROOT) + shown.substring(1);
    }

    /**
     * Names a feature in a sentence.
     *
     * @param feature the feature, of any kind
     * @return its words, such as {@code bandwidth limit} for {@code bandwidthLimitBytesPerSecond}
     */
    public static String words(EStructuralFeature feature) {
        return CamelCase.words(name(feature));
    }

    /**
     * Tells whether a feature of an element has its special value, such as a limit that is 0 and so holds nothing back.
     *
     * @param element the element
     * @param feature a feature of it with a special value
     * @return whether it has
     */
    public static boolean isSpecial(EObject element, EStructuralFeature feature) {
        Number value = (Number) element.eGet(feature);
        return of(feature).special.filter(special -> special.is(value)).isPresent();
    }

    /**
     * What the number counts.
     *
     * @return the unit that it is stored in
     */
    public Unit unit() {
        return unit;
    }

    /**
     * What the feature is called in a form.
     *
     * @return a few words, such as {@code Network card}
     */
    public String label() {
        return label;
    }

    /**
     * The value that has a word of its own.
     *
     * @return the value and its words, or empty
     */
    public Optional<SpecialValue> special() {
        return special;
    }

    /**
     * Tells whether a value is allowed as far as it doesn't depend on others.
     *
     * @param value the value
     * @return whether it is in the range or the special value
     */
    public boolean allows(Number value) {
        return range.contains(value.doubleValue()) || special.filter(special -> special.is(value)).isPresent();
    }

    /**
     * What a form takes.
     *
     * @return the range, without the special value
     */
    public Range entry() {
        return entry;
    }

    /**
     * Says which values are allowed.
     *
     * @return the end of a sentence, such as {@code 1 or more, or 0 for no limit}
     */
    public String allowed() {
        return range.stored(unit) + orSpecial();
    }

    /**
     * Says that the special value is allowed, too.
     *
     * @return such as {@code , or 0 for no limit}; empty where there is none to speak of
     */
    public String orSpecial() {
        return special.filter(special -> !special.means().isEmpty())
                .map(special -> ", or " + Quantity.formatNumber(special.value()) + " " + special.means()).orElse("");
    }

    /**
     * Writes a value as people do.
     *
     * @param value the value
     * @return all its digits with a unit, or the words of the special value
     */
    public String format(Number value) {
        return special.filter(special -> special.is(value)).map(SpecialValue::shown)
                .orElseGet(() -> Quantity.exact(value, unit));
    }

    /**
     * Reads a value, in its range or not.
     *
     * @param text the text
     * @return the value in the type of the feature
     * @throws IllegalArgumentException if it can't be read, with a sentence that names the text and what is allowed
     */
    public Number parse(String text) {
        return typed(read(text), text);
    }

    /**
     * Reads what was entered into a form; an empty text is the special value.
     *
     * @param text the text
     * @return the value in the type of the feature, in the range of what a form takes
     * @throws IllegalArgumentException if it can't be read or isn't allowed, with a sentence that says what is
     */
    public Number enter(String text) {
        boolean isSpecial = text.isBlank() && special.isPresent();
        Number value = isSpecial ? Double.valueOf(special.get().value()) : read(text);
        if (!entry.contains(value.doubleValue()) && special.filter(one -> one.is(value)).isEmpty()) {
            throw notAllowed(text, entry.text(unit));
        }
        return typed(value, text);
    }

    /**
     * Says what a form takes.
     *
     * @return a few words, such as {@code such as 300 ms or none}
     */
    public String hint() {
        String values = example.isEmpty() ? entry.bounds(unit) : "such as " + example;
        return special.map(special -> values + " or " + special.shown()).orElse(values);
    }

    private Number read(String text) {
        Optional<SpecialValue> named = special.filter(one -> one.isNamedBy(text));
        if (named.isPresent()) {
            return named.get().value();
        }
        if (type() == double.class) {
            return Quantity.enter(text, unit);
        }
        return range.powersOfTwo() ? Quantity.parseWhole(text, unit) : Quantity.enterWhole(text, unit);
    }

    private Number typed(Number value, String text) {
        if (type() == double.class) {
            return value.doubleValue();
        }
        if (type() == int.class && value.longValue() != value.intValue()) {
            throw notAllowed(text, Quantity.exact(Integer.MAX_VALUE, unit) + " or less");
        }
        return type() == int.class ? (Number) value.intValue() : (Number) value.longValue();
    }

    /**
     * What the document holds.
     *
     * @return {@code int.class}, {@code long.class} or {@code double.class}
     */
    public Class<?> type() {
        return attribute.getEAttributeType().getInstanceClass();
    }

    private static IllegalArgumentException notAllowed(String text, String allowed) {
        return new IllegalArgumentException(
                "The value '" + Excerpt.of(text) + "' is not allowed; allowed is " + allowed + ".");
    }
}
