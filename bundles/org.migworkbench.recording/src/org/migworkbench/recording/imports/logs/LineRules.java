package org.migworkbench.recording.imports.logs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.recording.imports.text.LogLine;

/** What the lines of a log mean: the first rule whose pattern is found in a line takes it. */
final class LineRules {

    /** A size, with groups for its number and its unit. */
    private static final String SIZE = "(\\d{1,15}(?:[.,]\\d{1,6})?) ?(B|[KMGTPE]i?B)?";

    private final List<Rule> rules = new ArrayList<>();

    /** What a line means. */
    @FunctionalInterface
    interface Meaning {

        /** Takes a line in which a pattern was found. */
        void take(LogLine line, Matcher found);
    }

    /** A rule; the word is looked for first, since that is fast. */
    private record Rule(String word, Pattern pattern, Meaning meaning) {
    }

    /**
     * Adds a rule.
     *
     * @param word    what stands in each such line
     * @param regex   what is looked for in lines with the word; {@code SIZE} in it stands for a number and its unit, two
     *                groups
     * @param meaning what to do with what was found
     * @return this
     */
    LineRules on(String word, String regex, Meaning meaning) {
        rules.add(new Rule(word, Pattern.compile(regex.replace("SIZE", SIZE)), meaning));
        return this;
    }

    /** Whether a rule takes the line. */
    boolean take(LogLine line) {
        for (Rule rule : rules) {
            if (line.text().contains(rule.word())) {
                Matcher found = rule.pattern().matcher(line.text());
                if (found.find()) {
                    rule.meaning().take(line, found);
                    return true;
                }
            }
        }
        return false;
    }
}
