package org.migworkbench.model.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes one value so that it is read as the same text, without quotes where that can be. */
final class ScalarText {

    private static final Pattern PLAIN = Pattern
            .compile("[\\p{L}\\p{N}_./(+\u00b5-]([\\p{L}\\p{N} _.,/()+;<=>^$~\u00b5%'-]*"
                    + "[\\p{L}\\p{N}_./()+;<=>^$~\u00b5%'-])?");
    private static final Pattern NUMBER = Pattern.compile("[-+.0-9][-+.0-9eExXa-fA-F_oTZ:]*");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private ScalarText() {
    }

    /** Writes a value among others between brackets or braces. */
    static String inline(String value) {
        return value.indexOf(',') >= 0 ? quoted(value) : text(value);
    }

    /** Writes a text that other readers of YAML shall read as text, too, such as a name. */
    static String text(String value) {
        boolean other = NUMBER.matcher(value).matches() || WORDS.contains(value.toLowerCase(Locale.ROOT));
        return other ? quoted(value) : value(value);
    }

    /** Writes a value that may be a number or a word such as true. */
    static String value(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !value.startsWith("- ") && !value.equals("-")
                && !value.startsWith("---") && !value.startsWith("...");
        return plain ? value : quoted(value);
    }

    private static String quoted(String value) {
        return value.codePoints().allMatch(ScalarText::isShown) ? "'" + value.replace("'", "''") + "'" : escaped(value);
    }

    /** Whether a text with several lines can be written as such. */
    static boolean isBlock(String value) {
        return value.indexOf('\n') >= 0 && value.codePoints().allMatch(c -> c == '\n' || isShown(c))
                && !value.startsWith(" ") && !value.startsWith("\n") && !value.endsWith("\n\n")
                && !value.contains(" \n") && !value.endsWith(" ");
    }

    private static boolean isShown(int c) {
        return c >= 0x20 && c <= 0x7E || c >= 0xA0 && c <= 0x2027 || c >= 0x202A && c < 0xD800
                || c >= 0xE000 && c < 0xFEFF || c > 0xFEFF && c <= 0xFFFD || c >= 0x10000;
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                default -> text.append(isShown(c) ? Character.toString(c) : String.format("\\U%08X", c));
            }
        });
        return text.append('"').toString();
    }
}
