package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.util.Locale;

/** The powers of 1000 and of 1024 that stand before the name of a unit. */
enum Prefix {

    ONE("", "", ""),
    KILO("k", "kilo", "kibi"),
    MEGA("M", "mega", "mebi"),
    GIGA("G", "giga", "gibi"),
    TERA("T", "tera", "tebi"),
    PETA("P", "peta", "pebi"),
    EXA("E", "exa", "exbi");

    private final String letter;
    private final String word;
    private final String binaryWord;

    Prefix(String letter, String word, String binaryWord) {
        this.letter = letter;
        this.word = word;
        this.binaryWord = binaryWord;
    }

    /** Such as {@code k} and {@code M}. */
    String letter() {
        return letter;
    }

    /** Such as {@code K} and {@code M}. */
    String capital() {
        return letter.toUpperCase(Locale.ROOT);
    }

    /** Such as {@code Ki} and {@code Mi}; empty for one. */
    String binaryLetters() {
        return this == ONE ? "" : capital() + "i";
    }

    /** Such as {@code mega}. */
    String word() {
        return word;
    }

    /** Such as {@code mebi}. */
    String binaryWord() {
        return binaryWord;
    }

    /** The power of 1000. */
    BigDecimal decimal() {
        return BigDecimal.valueOf(1000).pow(ordinal());
    }

    /** The power of 1024. */
    BigDecimal binary() {
        return BigDecimal.valueOf(1024).pow(ordinal());
    }
}
