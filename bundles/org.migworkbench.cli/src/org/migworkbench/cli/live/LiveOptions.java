package org.migworkbench.cli.live;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.core.live.LiveScenario;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.quantities.Excerpt;
import picocli.CommandLine.Option;

/** The options that all live commands have: how to migrate, and what to keep. */
final class LiveOptions {

    /** Rate of a local socket, for the simulation: NOTES of the recorded migrations have 1 to 4 GB/s. */
    private static final String USUAL_LINE_RATE = "1GB/s";
    private static final String USUAL_TIMEOUT = "60s";

    @Option(names = "--policy", paramLabel = "ID[:KEY=VALUE,...]", description = "One of QEMU's policies and its parameters, such as qemu-xbzrle:cacheSize=128MiB. Default: qemu.")
    private String policy = "qemu";

    @Option(names = "--bandwidth", paramLabel = "RATE", description = "The most that may be sent while the guest runs at the source. Default: the policy's; of the demonstration 32MiB/s.")
    private String bandwidth;

    @Option(names = "--downtime-limit", paramLabel = "TIME", description = "Longest downtime that QEMU may expect when it stops the guest. Default: the policy's; of the demonstration 100ms.")
    private String downtimeLimit;

    @Option(names = "--timeout", paramLabel = "TIME", description = "Cancel after this time. Default: 60s.")
    private String timeout = USUAL_TIMEOUT;

    @Option(names = "--line-rate", paramLabel = "RATE", description = "Rate of the link when no limit holds, for shares and the simulation. Default: 1GB/s, which a socket of one computer carries at least.")
    private String lineRate = USUAL_LINE_RATE;

    @Option(names = "--patience", paramLabel = "TIME", description = "How long to wait for the recovery of a post-copy that lost its connection. Default: 0s, not at all.")
    private String patience = "0s";

    @Option(names = "--steer", description = "Take commands from standard input while it goes on: bandwidth RATE, downtime TIME, postcopy, pause, recover [URI], continue, cancel.")
    private boolean steer;

    @Option(names = "--log", paramLabel = "FILE", description = "Write each command to QEMU and each answer into this file too.")
    private String log;

    @Option(names = "--out", paramLabel = "DIR", description = "Write summary.json, rounds.csv, recording.jsonl and commands.qmp into this folder, which must be new or empty.")
    private String out;

    @Option(names = "--json", description = "Print one JSON object and nothing else.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    /** How to migrate; null leaves a limit that isn't given to the policy. */
    LiveScenario.Asked asked(String usualBandwidth, String usualDowntime) {
        String downtime = downtimeLimit == null ? usualDowntime : downtimeLimit;
        String limit = bandwidth == null ? usualBandwidth : bandwidth;
        return new LiveScenario.Asked(QuantityOptions.parse("--policy", policy, PolicyText::parse),
                limit == null ? Double.POSITIVE_INFINITY : rate("--bandwidth", limit),
                rate("--line-rate", lineRate), downtime == null ? 0 : time("--downtime-limit", downtime),
                time("--timeout", timeout), 1);
    }

    /** A rate; 0 is none, for QEMU takes a limit of 0 for no limit at all. */
    private static double rate(String option, String text) {
        double rate = QuantityOptions.bytesPerSecond(option, text);
        if (rate > 0 && !Double.isInfinite(rate)) {
            return rate;
        }
        throw new InputException(
                option + ": The value '" + Excerpt.of(text)
                        + "' is not allowed; allowed is a rate above 0, such as 32MiB/s.");
    }

    private static long time(String option, String text) {
        long nanos = QuantityOptions.nanos(option, text);
        if (nanos > 0) {
            return nanos;
        }
        throw new InputException(
                option + ": The value '" + Excerpt.of(text)
                        + "' is not allowed; allowed is a time above 0, such as 300ms.");
    }

    LiveSettings settings() {
        LiveSettings settings = LiveSettings.USUAL
                .waiting(Duration.ofNanos(QuantityOptions.nanos("--patience", patience)));
        return log == null ? settings : settings.loggingTo(path("--log", log));
    }

    Optional<Path> folder() {
        return out == null ? Optional.empty() : Optional.of(path("--out", out).toAbsolutePath());
    }

    boolean steer() {
        return steer;
    }

    boolean json() {
        return json;
    }

    static Path path(String option, String text) {
        try {
            if (text.isBlank()) {
                throw new InputException(option + ": The path is empty; allowed is the path of a file.");
            }
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new InputException(option + ": '" + Excerpt.of(text) + "' is not a path: " + e.getReason(), e);
        }
    }
}
