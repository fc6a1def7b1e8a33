package org.migworkbench.cli.predict;

import java.util.List;
import java.util.regex.Pattern;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.core.run.PredictScenario;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * How fast a guest writes pages: as a number of writes a second, or as the bytes that they fill.
 *
 * @param perSecond page writes a second
 * @param text the same as a parameter of a workload has it
 * @param notes how bytes were taken, a sentence each
 */
record WriteRate(double perSecond, String text, List<String> notes) {

    private static final Pattern BYTES = Pattern.compile(".*[0-9]\\s*[kmgt]?i?b.*", Pattern.CASE_INSENSITIVE);

    /** Reads the value of {@code --write-rate}. */
    static WriteRate parse(String text) {
        return isOfBytes(text) ? ofBytes(text) : ofWrites(text);
    }

    private static boolean isOfBytes(String text) {
        try {
            Quantity.parse(text, Unit.PER_SECOND);
            return false;
        } catch (IllegalArgumentException e) {
            return BYTES.matcher(text).matches();
        }
    }

    private static WriteRate ofWrites(String text) {
        double writes = QuantityOptions.parse(WriterOptions.WRITE_RATE, text,
                value -> Quantity.parse(value, Unit.PER_SECOND));
        return new WriteRate(writes, text, List.of());
    }

    private static WriteRate ofBytes(String text) {
        double bytes = QuantityOptions.bytesPerSecond(WriterOptions.WRITE_RATE, text);
        double writes = bytes / PredictScenario.PAGE_SIZE_BYTES;
        return new WriteRate(writes, Quantity.exact(writes, Unit.PER_SECOND),
                List.of(WriterOptions.WRITE_RATE + ": " + Excerpt.of(text.strip()) + " is "
                        + Quantity.formatNumber(writes) + " writes of whole pages of 4 KiB a second."));
    }
}
