package org.migworkbench.model.commands.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How near words are to one that isn't known, by the edits that lead from one to the other. */
final class Nearness {

    private final String word;

    Nearness(String word) {
        this.word = word.toLowerCase(Locale.ROOT);
    }

    /** The words, the nearest first. */
    Stream<String> order(List<String> words) {
        return words.stream().sorted(Comparator.comparingInt(this::distance));
    }

    /** Those of which no more than half has to be changed, the nearest first. */
    Stream<String> near(List<String> words) {
        return order(words).filter(other -> distance(other) * 2 <= Math.max(word.length(), other.length()));
    }

    /** Levenshtein's distance, in which a character is added, taken away or replaced. */
    int distance(String text) {
        String other = text.toLowerCase(Locale.ROOT);
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = corner + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
