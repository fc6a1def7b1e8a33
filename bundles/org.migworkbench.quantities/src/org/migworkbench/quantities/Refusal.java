package org.migworkbench.quantities;

import java.util.List;

/** The sentences that say why a text is no quantity, and what to write. */
final class Refusal {

    private Refusal() {
    }

    /** The text is nothing of the kind. */
    static IllegalArgumentException notA(Unit unit, String text, String more) {
        return new IllegalArgumentException(quoted(text) + " is not " + unit.noun() + more + "; allowed is for example "
                + unit.examples() + ".");
    }

    /** The text says several things. */
    static IllegalArgumentException severalWays(String text, List<String> readings) {
        return new UnclearQuantityException(quoted(text), "can be meant in "
                + (readings.size() == 2 ? "two" : "several") + " ways; write " + String.join(" or ", readings), "");
    }

    /** The number lacks its unit, and as one of the stored unit it can't be meant. */
    static IllegalArgumentException noUnit(Unit unit, String text, String number) {
        String stored = unit.isReadPlain() ? " or " + number + " " + unit.names().stored() : "";
        return new UnclearQuantityException(quoted(text), "has no unit; write " + number + " "
                + String.join(" or " + number + " ", unit.likely()) + stored,
                "; allowed is for example " + unit.examples());
    }

    /** The text says how much, but not in what time. */
    static IllegalArgumentException noTime(String text, String reading) {
        return new UnclearQuantityException(quoted(text), "is a size and no rate; write " + reading, "");
    }

    private static String quoted(String text) {
        return "The value '" + Excerpt.of(text) + "'";
    }
}
