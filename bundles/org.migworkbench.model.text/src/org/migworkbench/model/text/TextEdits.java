package org.migworkbench.model.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text, collected and made at once. */
final class TextEdits {

    private record Edit(int start, int end, String text) {
    }

    private final List<Edit> edits = new ArrayList<>();

    /** Puts a text in the place of another. */
    void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    /** Puts in a text; those at one place stand in the order in which they were put in. */
    void insert(int place, String text) {
        replace(place, place, text);
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    void addAll(TextEdits others) {
        edits.addAll(others.edits);
    }

    /** The changed text; lines end as those of the text. */
    String apply(String text) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(Edit::start).thenComparingInt(edit -> edit.end() > edit.start() ? 1 : 0));
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Edit edit : sorted) {
            if (edit.start() >= done) {
                out.append(text, done, edit.start());
                out.append(lacksEnd(edit, text, out) ? end : "").append(edit.text().replace("\n", end));
                done = edit.end();
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    /** Whether lines are put in behind a last line that has no end. */
    private static boolean lacksEnd(Edit edit, String text, StringBuilder before) {
        return edit.text().endsWith("\n") && edit.start() == text.length() && edit.end() == edit.start()
                && !before.isEmpty() && before.charAt(before.length() - 1) != '\n';
    }
}
