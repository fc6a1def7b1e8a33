package org.migworkbench.quantities;

import java.util.Locale;

/** Makes words for people of names in files. */
public final class CamelCase {

    private CamelCase() {
    }

    /**
     * Takes a name apart.
     *
     * @param name such as {@code downtimeLimit}
     * @return such as {@code downtime limit}
     */
    public static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * Takes a name apart for the begin of a line.
     *
     * @param name such as {@code downtimeLimit}
     * @return such as {@code Downtime limit}
     */
    public static String title(String name) {
        String words = words(name);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
