package org.migworkbench.study.search;

/** The round numbers that a search tries: three digits of which the last is 0 or 5, so that two of them differ by 0.5 to 5 %. */
final class RoundValues {

    private static final int PER_DECADE = 180;
    private static final int STEP = 5;
    private static final int FIRST = 100;

    private RoundValues() {
    }

    /** The number at a place, above 0; the larger the place, the larger the number. */
    static double at(int place) {
        int decade = Math.floorDiv(place, PER_DECADE);
        int digits = FIRST + STEP * Math.floorMod(place, PER_DECADE);
        return decade >= 2 ? digits * Math.pow(10, decade - 2) : digits / Math.pow(10, 2 - decade);
    }

    /** The place of the largest round number that isn't above a value. */
    static int below(double value) {
        int decade = (int) Math.floor(Math.log10(value));
        int place = decade * PER_DECADE;
        while (at(place + 1) <= value) {
            place++;
        }
        while (at(place) > value) {
            place--;
        }
        return place;
    }
}
