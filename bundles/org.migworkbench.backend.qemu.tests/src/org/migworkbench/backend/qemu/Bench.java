package org.migworkbench.backend.qemu;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.migworkbench.backend.qemu.process.QemuProgram;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveScenario;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.ScenarioSpec;

/** What the tests with real QEMUs work with. */
final class Bench {

    static final long MIB = 1L << 20;
    static final PolicyCatalog POLICIES = PolicyCatalog.of(BuiltInPolicies.all());

    private static final double LINE_RATE = 1e9;

    private Bench() {
    }

    /** The root of the repository. */
    static Path root() {
        return Path.of(System.getProperty("root.directory", ".")).toAbsolutePath();
    }

    /** Skips the test with a sentence where there is no QEMU. */
    static void requireQemu() {
        assumeTrue(QemuProgram.find().isPresent(), () -> "skipped: " + QemuProgram.hint());
    }

    static QemuBackend backend() {
        return new QemuBackend(() -> POLICIES, QemuProgram::find);
    }

    /** A short folder, for sockets; the system's temporary folder of a test may be too long for them. */
    static Path folder() throws IOException {
        return Files.createTempDirectory("mwlive");
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    static QemuSession demo(DemoGuest guest, Path folder, Duration patience) throws LiveException {
        return (QemuSession) backend().demo(guest, LiveSettings.USUAL.in(folder).waiting(patience));
    }

    static DemoGuest guest(long memoryMib, long setMib, double rate) {
        return new DemoGuest(memoryMib * MIB, setMib * MIB, 0, rate, false, 1, 1, ContentSpec.RANDOM, false);
    }

    static ScenarioSpec spec(DemoGuest guest, String policy, double mibPerSecond, long downtimeMillis,
            long timeoutSeconds) {
        return LiveScenario.of(guest.vmSpec(), new LiveScenario.Asked(PolicyText.parse(policy),
                mibPerSecond <= 0 ? Double.POSITIVE_INFINITY : mibPerSecond * MIB, LINE_RATE,
                downtimeMillis * 1_000_000, timeoutSeconds * 1_000_000_000, 1));
    }

    /** Waits for something, with a limit. */
    static void await(String what, Duration limit, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what + " did not happen within " + limit.toSeconds() + " s");
            }
            Thread.sleep(5);
        }
    }

    /** The file with the last conversation of a session. */
    static Optional<Path> log(QemuSession session) {
        return session.report().flatMap(report -> report.log());
    }
}
