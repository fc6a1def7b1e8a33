package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The names under which the multiples of one unit are read and written. */
final class UnitNames {

    /** A name and how much of the stored unit it is. */
    record Name(String text, BigDecimal factor) {

        Name(String text, String factor) {
            this(text, new BigDecimal(factor));
        }

        Name {
            Objects.requireNonNull(text, "text");
            factor = factor.stripTrailingZeros();
        }
    }

    private final String stored;
    private final List<Name> shown;
    private final List<Name> all;
    private final Map<String, List<Name>> byLowerCase = new HashMap<>();

    /**
     * Names of one unit.
     *
     * @param stored the name of what is stored
     * @param shown those that numbers are shown in, the largest first
     * @param read those that are read beside them, of equal ones the usual first
     */
    UnitNames(String stored, List<Name> shown, List<Name> read) {
        this.stored = stored;
        this.shown = List.copyOf(shown);
        List<Name> both = new ArrayList<>(shown);
        both.addAll(read);
        this.all = List.copyOf(both);
        for (Name name : all) {
            byLowerCase.computeIfAbsent(lowerCase(name.text()), key -> new ArrayList<>()).add(name);
        }
    }

    /** Names that all mean the stored unit itself. */
    static UnitNames only(String... names) {
        return new UnitNames("", List.of(),
                List.of(names).stream().map(name -> new Name(name, BigDecimal.ONE)).toList());
    }

    String stored() {
        return stored;
    }

    List<Name> shown() {
        return shown;
    }

    /**
     * Names that a text may mean: the one that it is, or those that it is in other letter case. Bits and bytes differ by
     * letter case alone, so several of them may have different factors; who writes all in small letters says neither.
     */
    List<Name> meantBy(String text) {
        List<Name> alike = byLowerCase.getOrDefault(lowerCase(text), List.of());
        List<Name> exact = alike.stream().filter(name -> name.text().equals(text)).toList();
        if (!exact.isEmpty() && !text.equals(lowerCase(text))) {
            return exact;
        }
        return isBits(text) || isThousandth(text) ? exact : alike;
    }

    /** The usual name of so much of the stored unit. */
    String usual(BigDecimal factor) {
        return all.stream().filter(name -> name.factor().compareTo(factor) == 0).findFirst().orElseThrow().text();
    }

    /** Whether a text says bits where sizes are counted in bytes: {@code Mb}. */
    private boolean isBits(String text) {
        return stored.equals("B") && (text.equals("b")
                || text.length() == 2 && text.charAt(1) == 'b' && Character.isUpperCase(text.charAt(0)));
    }

    /** Whether a text says thousandths where only thousands are counted: {@code 500m}, as Kubernetes writes shares. */
    private boolean isThousandth(String text) {
        return stored.isEmpty() && text.startsWith("m");
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
