package org.migworkbench.model.io;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Reads the text of attributes as the values of the model's data types. */
final class ValueReader {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,32}");
    private static final Pattern REAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,9})?");
    private static final int LONGEST_NUMBER = 400;

    /** A text that is no value of its type; the message says what is allowed. */
    static final class BadValueException extends Exception {

        private static final long serialVersionUID = 1L;

        BadValueException(String allowed) {
            super(allowed);
        }
    }

    /**
     * Reads a value.
     *
     * @param attribute the attribute that takes it
     * @param text the text
     * @return the value, of the attribute's type
     * @throws BadValueException if the text is no such value; its message says what is allowed
     */
    Object read(EAttribute attribute, String text) throws BadValueException {
        EDataType type = attribute.getEAttributeType();
        Class<?> java = type.getInstanceClass();
        if (type instanceof EEnum literals) {
            return literal(literals, text);
        }
        if (java == int.class) {
            return (int) integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (java == long.class) {
            return integer(text, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (java == double.class) {
            return real(text);
        }
        if (java == boolean.class) {
            return flag(text);
        }
        if (java == String.class) {
            return text;
        }
        throw new IllegalStateException("No reader for the data type " + type.getName());
    }

    private static Object literal(EEnum type, String text) throws BadValueException {
        EEnumLiteral literal = type.getEEnumLiteralByLiteral(text);
        if (literal == null) {
            throw new BadValueException("one of " + type.getELiterals().stream().map(EEnumLiteral::getLiteral)
                    .collect(Collectors.joining(", ")));
        }
        return literal.getInstance();
    }

    private static boolean flag(String text) throws BadValueException {
        if (!text.equals("true") && !text.equals("false")) {
            throw new BadValueException("true or false");
        }
        return text.equals("true");
    }

    private static long integer(String text, long min, long max) throws BadValueException {
        String allowed = "a whole number from " + min + " to " + max;
        if (!INTEGER.matcher(text).matches()) {
            throw new BadValueException(allowed);
        }
        try {
            long value = Long.parseLong(text);
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw (BadValueException) new BadValueException(allowed).initCause(e);
        }
        throw new BadValueException(allowed);
    }

    private static double real(String text) throws BadValueException {
        if (text.length() <= LONGEST_NUMBER && REAL.matcher(text).matches()) {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        }
        throw new BadValueException("a number such as 1.25E8 with a size of at most " + Double.MAX_VALUE);
    }
}
