package org.migworkbench.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.quantities.Unit;

/** Holds for every attribute of the model whose value is a number: what it means is stated, and holds together. */
class FeatureContractTest {

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class, double.class);
    /** Where an element lies in the drawing isn't entered as a number. */
    private static final Set<String> NOT_IN_FORMS = Set.of("version", "x", "y", "width", "height",
            "differencePercent");

    static Stream<EAttribute> numbers() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEAttributes().stream())
                .filter(attribute -> NUMBERS.contains(attribute.getEAttributeType().getInstanceClass()));
    }

    @Test
    void thereAreManyNumbers() {
        assertTrue(numbers().count() > 40, "found " + numbers().count());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void theUnitAgreesWithTheName(EAttribute attribute) {
        String name = attribute.getName();
        Unit unit = FeatureText.of(attribute).unit();
        assertEquals(name.toLowerCase().endsWith("bytespersecond"), unit == Unit.BYTES_PER_SECOND, name);
        assertEquals(name.endsWith("Bytes"), unit == Unit.BYTES, name);
        assertEquals(name.endsWith("Nanos"), unit == Unit.NANOSECONDS, name);
        assertEquals(name.endsWith("Percent"), unit == Unit.PERCENT, name);
        assertFalse(FeatureText.name(attribute).toLowerCase().endsWith("bytes"), name);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void theDefaultIsAllowedAndCanBeWrittenAndRead(EAttribute attribute) {
        FeatureText text = FeatureText.of(attribute);
        Number value = (Number) attribute.getDefaultValue();
        assertTrue(text.allows(value), attribute + " has the default " + value);
        assertEquals(value, text.parse(text.format(value)));
        assertEquals(value, text.enter(text.format(value)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void specialWordsAreReadAndWritten(EAttribute attribute) {
        FeatureText text = FeatureText.of(attribute);
        text.special().ifPresent(special -> {
            Number value = text.parse(special.word());
            assertTrue(special.is(value) && text.allows(value), special.word());
            assertEquals(special.shown(), text.format(value));
            assertEquals(value, text.parse(special.shown().toUpperCase()));
            assertEquals(value, text.enter(""));
            assertEquals(attribute.getDefaultValue(), value, "a word for anything but the default");
            assertEquals(special.means().isEmpty(), text.orSpecial().isEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void whatIsNotAllowedIsRefusedInWords(EAttribute attribute) {
        FeatureText text = FeatureText.of(attribute);
        assertFalse(text.allows(Double.NaN) || text.allows(Double.POSITIVE_INFINITY), attribute.getName());
        assertFalse(text.allowed().isBlank() || text.hint().isBlank(), attribute.getName());
        String message = assertThrows(IllegalArgumentException.class, () -> text.enter("lots")).getMessage();
        assertTrue(message.contains("'lots'") && message.contains("allowed is"), message);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aFormHasALabel(EAttribute attribute) {
        String label = FeatureText.of(attribute).label();
        assertEquals(NOT_IN_FORMS.contains(attribute.getName()), label == null, attribute.getName());
    }

    @Test
    void namesAreThoseOfPeople() {
        assertEquals("memory", FeatureText.name(ModelPackage.Literals.VIRTUAL_MACHINE__MEMORY_BYTES));
        assertEquals("rate", FeatureText.name(ModelPackage.Literals.LINK__BYTES_PER_SECOND));
        assertEquals("bandwidth limit",
                FeatureText.words(ModelPackage.Literals.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND));
        assertEquals("target", FeatureText.name(ModelPackage.Literals.MIGRATION__TARGET));
        assertThrows(IllegalArgumentException.class, () -> FeatureText.of(ModelPackage.Literals.ELEMENT__NAME));
    }

    @Test
    void formsTakeWhatPeopleWrite() {
        FeatureText limit = FeatureText.of(ModelPackage.Literals.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND);
        assertEquals("such as 10 Gbit/s or none", limit.hint());
        assertEquals(62.5e6, limit.enter("500 Mbit/s"));
        assertEquals(0.0, limit.enter("none"));
        assertEquals("a finite rate above 0 bytes a second, or 0 for no limit", limit.allowed());
        FeatureText vcpus = FeatureText.of(ModelPackage.Literals.VIRTUAL_MACHINE__VCPUS);
        assertEquals("1 to 1024", vcpus.hint());
        assertEquals("The value '0' is not allowed; allowed is 1 to 1024.", refused(vcpus, "0"));
        assertEquals("The value '99999999999' is not allowed; allowed is 1 to 1024.", refused(vcpus, "99999999999"));
        FeatureText memory = FeatureText.of(ModelPackage.Literals.VIRTUAL_MACHINE__MEMORY_BYTES);
        assertEquals("The value '4 KiB' is not allowed; allowed is 1 MiB or more.", refused(memory, "4 KiB"));
        FeatureText page = FeatureText.of(ModelPackage.Literals.VIRTUAL_MACHINE__PAGE_SIZE_BYTES);
        assertEquals("The value '3000' is not allowed; allowed is a power of two from 512 B to 1 GiB.",
                refused(page, "3000"));
        FeatureText share = FeatureText.of(ModelPackage.Literals.FAULT__FACTOR);
        assertEquals("0 % to 100 %", share.hint());
        assertEquals("The value '2' is not allowed; allowed is a share from 0 % to 100 %.", refused(share, "2"));
        assertEquals(List.of("25 %", "a share above 0 and below 1"), List.of(share.format(0.25), share.allowed()));
        FeatureText seed = FeatureText.of(ModelPackage.Literals.SCENARIO__SEED);
        assertEquals(Long.MIN_VALUE, seed.enter(seed.format(Long.MIN_VALUE)));
        assertEquals("a whole number", seed.hint());
    }

    private static String refused(FeatureText text, String entered) {
        return assertThrows(IllegalArgumentException.class, () -> text.enter(entered)).getMessage();
    }
}
