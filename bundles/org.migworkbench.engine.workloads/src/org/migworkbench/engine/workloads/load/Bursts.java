package org.migworkbench.engine.workloads.load;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * A guest that writes more at times: so long of each period at so many times its usual rate. A period begins with the usual
 * rate.
 *
 * @param lengthNanos how long a burst lasts, in nanoseconds, above 0
 * @param periodNanos from the begin of one to that of the next, longer than a burst
 * @param factor      how many times the usual rate, 0 or more
 */
public record Bursts(long lengthNanos, long periodNanos, double factor) {

    private static final Pattern FORM = Pattern.compile("([^/:]+)/([^/:]+):([^/:]+)");
    private static final double MOST = 1e6;

    /**
     * Reads bursts.
     *
     * @param text {@code LENGTH/PERIOD:FACTOR}, such as {@code 5s/20s:3}: 5 s of each 20 s at three times the rate
     * @return the bursts
     * @throws IllegalArgumentException where the text has another form
     */
    public static Bursts parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw wrong(text);
        }
        long length = Quantity.parseNanos(form.group(1));
        long period = Quantity.parseNanos(form.group(2));
        double factor = Quantity.parse(form.group(3), Unit.FACTOR);
        if (length <= 0 || period <= length || !(factor >= 0 && factor <= MOST)) {
            throw wrong(text);
        }
        return new Bursts(length, period, factor);
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("The value '" + Excerpt.of(text)
                + "' is not allowed; allowed is LENGTH/PERIOD:FACTOR with a length above 0 and below the period, such as"
                + " 5s/20s:3 for 5 s of each 20 s at 3 times the rate.");
    }

    /**
     * The guest with its bursts.
     *
     * @param usual what it does between them: a workload with a working set and a write rate
     * @param burst what it does in a burst, of the same working set
     * @return a workload of the catalog
     */
    public WorkloadRef of(WorkloadRef usual, WorkloadRef burst) {
        SortedMap<String, String> params = new TreeMap<>();
        params.put("phases", phase(usual, periodNanos - lengthNanos) + "," + phase(burst, lengthNanos));
        return new WorkloadRef("phases", params);
    }

    private static String phase(WorkloadRef workload, long nanos) {
        return String.format(Locale.ROOT, "%s:%s:%s:%s", workload.id(), Quantity.exactNanos(nanos),
                workload.params().get("workingSet"), workload.params().get("writeRate"));
    }
}
