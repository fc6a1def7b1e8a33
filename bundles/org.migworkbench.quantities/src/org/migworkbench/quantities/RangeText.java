package org.migworkbench.quantities;

/** The words for what is allowed. */
record RangeText(Range range, Unit unit) {

    /** As a message says it that names a stored value: {@code a share from 0 to 1}, {@code more than 0 bytes}. */
    String stored() {
        if (range.powersOfTwo()) {
            return text();
        }
        return switch (unit) {
            case SHARE -> "a share " + between(number(range.least()), number(range.most()));
            case PERCENT -> "a finite number of percent " + between(number(range.least()), number(range.most()));
            case BYTES_PER_SECOND -> "a finite rate " + between(number(range.least()) + " bytes a second",
                    number(range.most()) + " bytes a second");
            case BYTES -> orMore(number(range.least()) + " bytes", number(range.most()) + " bytes");
            case NANOSECONDS -> orMore(number(range.least()) + " nanoseconds", number(range.most()) + " nanoseconds");
            default -> orMore(number(range.least()), number(range.most()));
        };
    }

    /** As a message says it that names what was entered: {@code a share from 0 % to 100 %}, {@code 1 MiB or more}. */
    String text() {
        if (range.powersOfTwo()) {
            return "a power of two " + between(shown(range.least()), shown(range.most()));
        }
        return switch (unit) {
            case SHARE -> "a share " + between(shown(range.least()), shown(range.most()));
            case BYTES_PER_SECOND -> "a rate " + between(range.least() == 0 ? "0" : shown(range.least()),
                    shown(range.most())) + ", such as " + unit.example();
            default -> bounds();
        };
    }

    /** From what to what, without saying of what. */
    String bounds() {
        return closed() ? shown(range.least()) + " to " + shown(range.most())
                : orMore(shown(range.least()), shown(range.most()));
    }

    private boolean closed() {
        return range.withLeast() && range.withMost();
    }

    private String between(String least, String most) {
        String below = range.withMost() ? " to " + most : " and below " + most;
        if (Double.isInfinite(range.most())) {
            return range.withLeast() ? "from " + least + " on" : "above " + least;
        }
        return (range.withLeast() ? "from " : "above ") + least + below;
    }

    private String orMore(String least, String most) {
        if (Double.isInfinite(range.least())) {
            return unit == Unit.PERCENT || unit == Unit.SHARE ? "a number" : "a whole number";
        }
        if (unit == Unit.NONE && !range.withLeast()) {
            return "a number " + between(least, most);
        }
        String from = range.withLeast() ? least + " or more" : "more than " + least;
        if (Double.isInfinite(range.most())) {
            return from;
        }
        return from + (range.withMost() ? ", at most " : ", less than ") + most;
    }

    private String shown(double end) {
        return Double.isInfinite(end) ? "" : Quantity.exact(end, unit);
    }

    private static String number(double end) {
        return Quantity.formatNumber(end);
    }
}
