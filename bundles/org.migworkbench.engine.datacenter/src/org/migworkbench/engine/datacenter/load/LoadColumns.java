package org.migworkbench.engine.datacenter.load;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.migworkbench.quantities.Excerpt;

/**
 * Which columns of a table hold what: {@code cpu}, {@code memory}, {@code network} and {@code vm}, by their titles.
 *
 * @param titles title of the column by what it holds
 */
public record LoadColumns(Map<String, String> titles) {

    /** Nothing is said: one number a line is the processor, two are processor and memory. */
    public static final LoadColumns NONE = new LoadColumns(Map.of());

    /** What columns can hold. */
    static final Set<String> KNOWN = Collections
            .unmodifiableSet(new java.util.TreeSet<>(Set.of("cpu", "memory", "network", "vm")));

    /** Makes the map immutable. */
    public LoadColumns {
        titles = Collections.unmodifiableMap(new TreeMap<>(titles));
    }

    /**
     * Reads a mapping.
     *
     * @param text {@code cpu=TITLE,memory=TITLE,network=TITLE,vm=TITLE}; all but cpu may be missing
     * @return the mapping
     * @throws IllegalArgumentException if it has another form; the message is a complete sentence
     */
    public static LoadColumns parse(String text) {
        Map<String, String> titles = new TreeMap<>();
        for (String pair : text.split(",")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? "" : pair.substring(0, equals).strip();
            String title = pair.substring(equals + 1).strip();
            if (!KNOWN.contains(name) || title.isEmpty() || titles.put(name, title) != null) {
                throw new IllegalArgumentException(
                        "The columns '" + Excerpt.of(text) + "' are not NAME=TITLE,... with each of "
                                + String.join(", ", KNOWN) + " at most once.");
            }
        }
        if (!titles.containsKey("cpu")) {
            throw new IllegalArgumentException("The columns '" + Excerpt.of(text) + "' don't say which is cpu.");
        }
        return new LoadColumns(titles);
    }

    boolean isNone() {
        return titles.isEmpty();
    }
}
