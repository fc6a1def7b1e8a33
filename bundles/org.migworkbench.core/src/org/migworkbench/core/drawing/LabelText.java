package org.migworkbench.core.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms that the text of a label can have where there is little room: in one line, or broken between words. */
public final class LabelText {

    private static final int MOST_LINES = 3;

    private LabelText() {
    }

    /**
     * The forms of a text.
     *
     * @param text the text in one line
     * @return the text, then with one and with two breaks where it has words enough
     */
    public static List<String> forms(String text) {
        Set<String> forms = new LinkedHashSet<>(List.of(text));
        for (int lines = 2; lines <= MOST_LINES; lines++) {
            forms.add(broken(text, lines));
        }
        return new ArrayList<>(forms);
    }

    /** The text in at most a number of lines, the longest of which is as short as it can be. */
    private static String broken(String text, int lines) {
        String[] words = text.strip().split("\\s+");
        int width = 1;
        String broken = filled(words, width);
        while (broken.lines().count() > lines) {
            width++;
            broken = filled(words, width);
        }
        return broken;
    }

    private static String filled(String[] words, int width) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : words) {
            boolean breaks = column > 0 && column + 1 + word.length() > width;
            text.append(breaks ? "\n" : column > 0 ? " " : "").append(word);
            column = breaks || column == 0 ? word.length() : column + 1 + word.length();
        }
        return text.toString();
    }
}
