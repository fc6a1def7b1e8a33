package org.migworkbench.model.text.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a person is likely to have meant. */
public final class Nearest {

    private static final int MOST_COMPARED = 60;

    private Nearest() {
    }

    /** The name that differs least from a text, if by at most a third of it. */
    private static Optional<String> of(String text, Collection<String> names) {
        String wanted = text.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > MOST_COMPARED) {
            return Optional.empty();
        }
        int most = Math.max(1, wanted.length() / 3);
        return names.stream().filter(name -> name.length() <= MOST_COMPARED)
                .min(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= most);
    }

    /**
     * Offers the name that differs least from a text, if by at most a third of it.
     *
     * @param text  the text
     * @param names the names that are known
     * @return the end of a message; empty if no name is near
     */
    public static String hint(String text, Collection<String> names) {
        return of(text, names).map(name -> " Did you mean '" + name + "'?").orElse("");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            next(row, a.charAt(i - 1), b);
        }
        return row[b.length()];
    }

    /** Leads from the distances of a text to each begin of another to those of the text with one letter more. */
    private static void next(int[] row, char letter, String b) {
        int diagonal = row[0]++;
        for (int j = 1; j <= b.length(); j++) {
            int changed = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
        }
    }
}
