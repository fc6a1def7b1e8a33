package org.migworkbench.recording.imports.qemu;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.recording.imports.text.LogLine;

/** Lines in which Python printed an answer of QEMU as a dictionary, as the JSON that it was. */
final class PythonText {

    private static final Pattern DICTIONARY = Pattern.compile("(?:.*?[\\s>|=(])??(\\{?\\s*'[a-z][a-z-]{1,40}':\\s.*)");
    private static final Pattern WORD = Pattern.compile("'((?:\\\\.|[^'\\\\])*)'|\\b(True|False|None)\\b");

    private PythonText() {
    }

    /** The line as JSON where it is one of a dictionary, else as it is. */
    static LogLine json(LogLine line) {
        if (line.text().indexOf('\'') < 0) {
            return line;
        }
        Matcher dictionary = DICTIONARY.matcher(line.text());
        if (!dictionary.matches() || dictionary.group(1).indexOf('"') >= 0) {
            return line;
        }
        String json = WORD.matcher(dictionary.group(1)).replaceAll(word -> word.group(2) == null
                ? Matcher.quoteReplacement('"' + word.group(1) + '"') : constant(word.group(2)));
        return new LogLine(line.number(), line.raw(), json, line.time(), line.host(), line.process());
    }

    private static String constant(String word) {
        return switch (word) {
            case "True" -> "true";
            case "False" -> "false";
            default -> "null";
        };
    }
}
