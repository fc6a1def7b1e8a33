package org.migworkbench.core.live;

import java.util.Locale;
import java.util.Optional;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * The demonstration guest as people write it in a form; the notation is that of the command line.
 *
 * @param memory memory, such as {@code 128MiB}
 * @param workingSet memory that is written, such as {@code 32MiB}
 * @param writeRate page writes a second, such as {@code 4000}
 * @param pattern {@code uniform}, {@code sweep}, or {@code skew:F:S}: share F of the writes goes to share S of the working
 * set
 * @param content {@code random}, {@code zero}, {@code constant}, or {@code words:N}: N words of 8 bytes are changed
 */
public record DemoGuestText(String memory, String workingSet, String writeRate, String pattern, String content) {

    /** The usual guest. */
    public static final DemoGuestText USUAL = of(DemoGuest.USUAL);

    private static final int PARTS_OF_SKEW = 3;
    private static final String PATTERNS = "uniform, sweep, or skew:F:S with shares F and S above 0 and up to 1, such as"
            + " skew:0.9:0.1";

    private static DemoGuestText of(DemoGuest guest) {
        return new DemoGuestText(Quantity.formatBytes(guest.memoryBytes()),
                Quantity.formatBytes(guest.workingSetBytes()), Quantity.formatNumber(guest.writesPerSecond()),
                "uniform", guest.content().kind().name().toLowerCase(Locale.ROOT));
    }

    /**
     * Reads the values.
     *
     * @return the guest
     * @throws IllegalArgumentException if one isn't allowed; the message is one sentence that names it
     */
    public DemoGuest guest() {
        boolean sweep = pattern.strip().equals("sweep");
        double[] skew = sweep || pattern.strip().equals("uniform") ? new double[] { 1, 1 } : skew();
        return new DemoGuest(bytes("memory", memory), bytes("working set", workingSet), 0, rate(), sweep, skew[0],
                skew[1], contentSpec(), content.strip().equals("constant"));
    }

    private static long bytes(String what, String text) {
        try {
            return Quantity.enterWhole(text, Unit.BYTES);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The " + what + " is '" + Excerpt.of(text) + "': " + e.getMessage(), e);
        }
    }

    private double rate() {
        try {
            return Quantity.parse(writeRate, Unit.PER_SECOND);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The write rate is '" + Excerpt.of(writeRate) + "': " + e.getMessage(),
                    e);
        }
    }

    private double[] skew() {
        String[] parts = pattern.strip().split(":", -1);
        if (parts.length == PARTS_OF_SKEW && parts[0].equals("skew")) {
            double writes = share(parts[1]);
            double pages = share(parts[2]);
            if (writes > 0 && writes <= 1 && pages > 0 && pages <= 1) {
                return new double[] { writes, pages };
            }
        }
        throw new IllegalArgumentException(
                "The pattern is '" + Excerpt.of(pattern) + "'; allowed is " + PATTERNS + '.');
    }

    /** A share; -1 for a text that is none. */
    private static double share(String text) {
        try {
            return Quantity.parse(text, Unit.SHARE);
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private ContentSpec contentSpec() {
        String text = content.strip();
        return switch (text) {
            case "random" -> ContentSpec.RANDOM;
            case "zero" -> new ContentSpec(ContentSpec.Kind.ZERO, 0);
            case "constant" -> new ContentSpec(ContentSpec.Kind.WORDS, 1);
            default -> changedWords(text)
                    .orElseThrow(() -> new IllegalArgumentException("The content is '" + Excerpt.of(content)
                            + "'; allowed is random, zero, constant, or words:N with N from 1 to 512."));
        };
    }

    private static Optional<ContentSpec> changedWords(String text) {
        if (!text.matches("words:[0-9]{1,3}")) {
            return Optional.empty();
        }
        int words = Integer.parseInt(text.substring("words:".length()));
        return words >= 1 && words <= DemoGuest.PAGE_BYTES / Long.BYTES
                ? Optional.of(new ContentSpec(ContentSpec.Kind.WORDS, words)) : Optional.empty();
    }
}
