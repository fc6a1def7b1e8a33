package org.migworkbench.engine.workloads;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** A parameter's list of parts: parts separated by commas, the fields of a part by colons. */
final class PartsText {

    /** Longest text of a list. */
    static final int MOST_CHARACTERS = 8192;

    private static final int MOST_PARTS = 100;

    private final String name;
    private final String form;
    private final List<String[]> parts = new ArrayList<>();

    /**
     * @param name   name of the parameter
     * @param text   its value
     * @param fields number of fields of a part
     * @param form   the form of a part, for messages
     */
    PartsText(String name, String text, int fields, String form) {
        this.name = name;
        this.form = form;
        for (String part : text.split(",", -1)) {
            parts.add(values(part, fields));
            if (parts.size() > MOST_PARTS) {
                throw new IllegalArgumentException("The list " + name + " has more than " + MOST_PARTS
                        + " parts; allowed are 1 to " + MOST_PARTS + ".");
            }
        }
    }

    private String[] values(String part, int fields) {
        String[] values = part.strip().split(":", -1);
        if (values.length != fields) {
            throw new IllegalArgumentException("Part " + (parts.size() + 1) + " '" + shown(part) + "' of " + name
                    + " has " + values.length + " fields; allowed are " + fields + ": " + form + ".");
        }
        return values;
    }

    int count() {
        return parts.size();
    }

    String word(int part, int field) {
        return parts.get(part)[field].strip();
    }

    double number(int part, int field, Unit unit, double min, double max) {
        String text = word(part, field);
        double value;
        try {
            value = Quantity.parse(text, unit);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(notAllowed(part, text, min, max), e);
        }
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(notAllowed(part, text, min, max));
        }
        return value;
    }

    long whole(int part, int field, Unit unit, long min, long max) {
        return (long) Math.rint(number(part, field, unit, min, max));
    }

    private String notAllowed(int part, String text, double min, double max) {
        return "The value '" + shown(text) + "' in part " + (part + 1) + " of " + name + " (" + form
                + ") is not allowed; allowed is " + Quantity.formatNumber(min) + " to " + Quantity.formatNumber(max)
                + ".";
    }

    static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }
}
