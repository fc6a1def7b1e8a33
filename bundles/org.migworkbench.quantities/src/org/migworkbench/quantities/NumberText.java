package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits of a number without its unit, as people of several countries write them: with a decimal point or comma, an
 * exponent, and between groups of three digits spaces, apostrophes, commas or points, or underscores anywhere.
 *
 * @param sign a minus, or nothing
 * @param digits what stands before the exponent
 * @param exponent the exponent with its letter, or nothing
 */
record NumberText(String sign, String digits, String exponent) {

    /** What a text must look like to be a number at all; in it are no groups. */
    static final String FORM = "[+\\-\\u2212]?(?:[0-9](?:[0-9.,_'\\u2019 ]*[0-9])?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?";

    private static final Pattern PARTS = Pattern.compile("([+\\-\\u2212]?)([^eE]*)([eE].*)?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]*(?:\\.[0-9]+)?");
    private static final Pattern SPACE = Pattern.compile("[ '\\u2019]");
    private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}(?:[ '\\u2019][0-9]{3})+(?:[.,][0-9]+)?");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]+,[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]+");
    private static final Pattern DECIMAL_POINT = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]+");
    private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}(?:(?:,[0-9]{3}){2,}|(?:\\.[0-9]{3}){2,})");

    static NumberText of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not of the form of a number");
        }
        return new NumberText(parts.group(1).isEmpty() || parts.group(1).equals("+") ? "" : "-",
                parts.group(2).replace("_", ""), parts.group(3) == null ? "" : parts.group(3));
    }

    /** What it may mean: one number, two where that can't be told, none for what is no number. */
    List<BigDecimal> readings(Decimals decimals) {
        if (PLAIN.matcher(digits).matches()) {
            return List.of(number(digits));
        }
        if (ONE_GROUP.matcher(digits).matches()) {
            return ofOneGroup(decimals);
        }
        return grouped();
    }

    private List<BigDecimal> ofOneGroup(Decimals decimals) {
        BigDecimal thousands = number(digits.replace(",", ""));
        BigDecimal fraction = number(digits.replace(',', '.'));
        return switch (decimals) {
            case POINT -> List.of(thousands);
            case COMMA -> List.of(fraction);
            case EITHER -> List.of(thousands, fraction);
        };
    }

    private List<BigDecimal> grouped() {
        if (SPACED.matcher(digits).matches()) {
            return List.of(number(SPACE.matcher(digits).replaceAll("").replace(',', '.')));
        }
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            return List.of(number(digits.replace(".", "").replace(',', '.')));
        }
        if (DECIMAL_POINT.matcher(digits).matches()) {
            return List.of(number(digits.replace(",", "")));
        }
        return GROUPS.matcher(digits).matches() ? List.of(number(digits.replaceAll("[.,]", ""))) : List.of();
    }

    private BigDecimal number(String plain) {
        return new BigDecimal(sign + plain + exponent);
    }
}
