package org.migworkbench.quantities;

/** What separates the decimals of a number, where that is known from the other numbers of the same text. */
public enum Decimals {
    /** A point: {@code 1,000} is one thousand. */
    POINT,
    /** A comma: {@code 1,000} is one. */
    COMMA,
    /** Not known: {@code 1,5} has a decimal comma, {@code 1,000,000} none, and {@code 1,000} may mean either. */
    EITHER
}
