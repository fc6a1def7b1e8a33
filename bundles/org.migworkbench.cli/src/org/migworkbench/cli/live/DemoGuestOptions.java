package org.migworkbench.cli.live;

import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import picocli.CommandLine.Option;

/** What the demonstration guest does. */
final class DemoGuestOptions {

    @Option(names = "--memory", paramLabel = "SIZE", description = "Memory of the guest, 32MiB to 2GiB. Default: 128MiB.")
    private String memory = "128MiB";

    @Option(names = "--working-set", paramLabel = "SIZE", description = "Memory that it writes. Default: 32MiB.")
    private String workingSet = "32MiB";

    @Option(names = "--nonzero", paramLabel = "SIZE", description = "Further memory that holds data and is never written. Default: 0.")
    private String nonZero = "0";

    @Option(names = "--write-rate", paramLabel = "N", description = "Page writes a second. Default: 4000.")
    private String writeRate = "4000";

    @Option(names = "--pattern", paramLabel = "PATTERN", description = "How writes are spread: uniform; skew:F:S, share F of the writes goes to share S of the working set; sweep, page after page. Default: uniform.")
    private String pattern = "uniform";

    @Option(names = "--content", paramLabel = "CONTENT", description = "What a write leaves: random; zero; words:N, N 8-byte words are changed; constant, the same as before. Default: random.")
    private String content = "random";

    DemoGuest guest() {
        double[] skew = skew();
        double rate = QuantityOptions.parse("--write-rate", writeRate, text -> Quantity.parse(text, Unit.PER_SECOND));
        try {
            return new DemoGuest(QuantityOptions.bytes("--memory", memory),
                    QuantityOptions.bytes("--working-set", workingSet), QuantityOptions.bytes("--nonzero", nonZero),
                    rate, pattern.equals("sweep"), skew[0], skew[1], contentSpec(), content.equals("constant"));
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private double[] skew() {
        if (pattern.equals("uniform") || pattern.equals("sweep")) {
            return new double[] { 1, 1 };
        }
        String[] parts = pattern.split(":", -1);
        if (parts.length == 3 && parts[0].equals("skew")) {
            return new double[] { share(parts[1]), share(parts[2]) };
        }
        throw wrongPattern();
    }

    private double share(String text) {
        try {
            double share = Quantity.parse(text, Unit.SHARE);
            if (share > 0 && share <= 1) {
                return share;
            }
        } catch (IllegalArgumentException e) {
            throw new InputException(wrongPattern().getMessage(), e);
        }
        throw wrongPattern();
    }

    private InputException wrongPattern() {
        return new InputException("--pattern: The value '" + pattern
                + "' is not allowed; allowed is uniform, sweep, or skew:F:S with shares F and S above 0 and up to 1, such as skew:0.9:0.1.");
    }

    private ContentSpec contentSpec() {
        if (content.equals("random")) {
            return ContentSpec.RANDOM;
        }
        if (content.equals("zero")) {
            return new ContentSpec(ContentSpec.Kind.ZERO, 0);
        }
        if (content.equals("constant")) {
            return new ContentSpec(ContentSpec.Kind.WORDS, 1);
        }
        return new ContentSpec(ContentSpec.Kind.WORDS, words());
    }

    private int words() {
        if (content.matches("words:[0-9]{1,3}")) {
            int words = Integer.parseInt(content.substring("words:".length()));
            if (words >= 1 && words <= DemoGuest.PAGE_BYTES / Long.BYTES) {
                return words;
            }
        }
        throw new InputException("--content: The value '" + Excerpt.of(content)
                + "' is not allowed; allowed is random, zero, constant, or words:N with N from 1 to 512.");
    }
}
