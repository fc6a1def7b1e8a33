package org.migworkbench.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.qmp.QmpException.Kind;
import org.migworkbench.qmp.json.QmpObject;
import org.migworkbench.qmp.migration.DirtyRateInfo;
import org.migworkbench.qmp.migration.DirtyRateRequest;
import org.migworkbench.qmp.migration.MigrationCapabilities;
import org.migworkbench.qmp.migration.MigrationInfo;
import org.migworkbench.qmp.migration.MigrationStatus;
import org.migworkbench.qmp.migration.ParameterChange;
import org.migworkbench.qmp.migration.QmpSchema;

/** Against a QEMU of this machine, with software emulation and a guest that is only firmware; skipped without one. */
@Timeout(300)
class RealQemuTest {

    private static final String PROGRAM = "qemu-system-x86_64";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path place;

    private final List<Process> processes = new ArrayList<>();
    private final List<QmpClient> clients = new ArrayList<>();
    private final StringWriter recorded = new StringWriter();

    @BeforeEach
    void look() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        boolean there = Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, PROGRAM)));
        assumeTrue(there, "skipped: there is no " + PROGRAM + " on the PATH");
    }

    @AfterEach
    void end() throws InterruptedException {
        clients.forEach(QmpClient::close);
        for (Process process : processes) {
            process.destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private QemuMonitor start(String name, QmpLog log, String... further) throws Exception {
        Path socket = place.resolve(name + ".qmp");
        List<String> command = new ArrayList<>(List.of(PROGRAM, "-nodefaults", "-no-user-config", "-machine", "pc",
                "-accel", "tcg,tb-size=32", "-m", "64", "-display", "none", "-vga", "none", "-qmp",
                "unix:" + socket + ",server=on,wait=off"));
        command.addAll(List.of(further));
        Path output = place.resolve(name + ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        processes.add(process);
        QmpClient client = new QmpClient(new QmpAddress.UnixSocket(socket), QmpOptions.of(name).withLog(log));
        clients.add(client);
        connect(client, process, output);
        return new QemuMonitor(client);
    }

    /** A QEMU that doesn't start isn't waited for; what it said is in the failure. */
    private static void connect(QmpClient client, Process process, Path output) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                client.reconnect(Duration.ofMillis(200));
                return;
            } catch (QmpException e) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new AssertionError(e.getMessage() + "; " + PROGRAM + " says: " + Files.readString(output), e);
                }
            }
        }
    }

    @Test
    void whatItCanDoIsAsked() throws Exception {
        QemuMonitor monitor = start("one", QmpLog.NONE);
        assertTrue(monitor.queryVersion().major() >= 4, "version " + monitor.queryVersion());
        assertTrue(monitor.client().hasOutOfBand());
        QmpSchema schema = monitor.querySchema();
        assertTrue(schema.commands().containsAll(monitor.queryCommands()));
        assertTrue(schema.allowsOutOfBand("migrate-pause"));
        assertTrue(schema.events().contains("MIGRATION_PASS"));
        assertEquals(schema.migrationCapabilities(), monitor.queryMigrateCapabilities().states().keySet());
        QmpObject parameters = monitor.queryMigrateParameters();
        assertTrue(parameters.unsigned("downtime-limit").isPresent());
        assertTrue(schema.arguments("migrate-set-parameters").contains("max-bandwidth"));
        assertTrue(schema.words("migrate-set-parameters", "multifd-compression").contains("none"));
        assertTrue(schema.answer("query-migrate").containsAll(List.of("status", "ram", "total-time")));
        assertTrue(monitor.queryMigrate().status().isEmpty());
        assertTrue(monitor.queryStatus().running());
    }

    @Test
    void refusalsAndReconnection() throws Exception {
        QemuMonitor monitor = start("one", QmpLog.NONE);
        QmpException e = assertThrows(QmpException.class, monitor::migratePause);
        assertEquals(Kind.REFUSED, e.kind());
        e = assertThrows(QmpException.class, () -> monitor.client().execute(QmpCommand.of("no-such-command")));
        assertEquals("CommandNotFound", e.errorClass().orElseThrow());
        monitor.client().reconnect(PATIENCE);
        monitor.stop();
        assertEquals(new StatusInfo("paused", false), monitor.queryStatus());
        monitor.cont();
        QmpClient second = new QmpClient(monitor.client().address(), QmpOptions.of("second")
                .withTimeouts(Duration.ofMillis(300), PATIENCE));
        clients.add(second);
        e = assertThrows(QmpException.class, second::connect);
        assertTrue(e.getMessage().contains("perhaps another program uses this monitor"), e.getMessage());
        monitor.quit();
        assertTrue(processes.get(0).waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertFalse(monitor.client().isConnected());
    }

    @Test
    void dirtyRateIsMeasured() throws Exception {
        QemuMonitor monitor = start("one", QmpLog.NONE);
        assertEquals(DirtyRateInfo.Status.UNSTARTED, monitor.queryDirtyRate().status());
        monitor.calcDirtyRate(DirtyRateRequest.sampling(1000, 4096));
        DirtyRateInfo rate = monitor.queryDirtyRate();
        while (rate.status() != DirtyRateInfo.Status.MEASURED) {
            Thread.sleep(50);
            rate = monitor.queryDirtyRate();
        }
        assertTrue(rate.mebibytesPerSecond().isPresent());
        assertEquals(1000, rate.calcTimeMillis().orElseThrow());
    }

    @Test
    void aMigrationIsFollowedAndRecorded() throws Exception {
        BlockingQueue<QmpEvent> events = new LinkedBlockingQueue<>();
        try (ConversationRecorder recorder = new ConversationRecorder(recorded, List.of("case: a test"))) {
            QemuMonitor source = start("src", recorder);
            QemuMonitor destination = start("dst", recorder, "-incoming", "defer");
            source.client().addListener(new QmpListener() {
                @Override
                public void event(QmpEvent event) {
                    events.add(event);
                }
            });
            source.migrateSetCapabilities(capabilities(source));
            destination.migrateSetCapabilities(capabilities(destination));
            source.migrateSetParameters(
                    ParameterChange.NONE.number("max-bandwidth", 64 << 20).number("downtime-limit", 200));
            assertEquals(64 << 20, source.queryMigrateParameters().unsigned("max-bandwidth").orElseThrow());
            String uri = "unix:" + place.resolve("migration");
            destination.migrateIncoming(uri);
            source.migrate(uri);
            List<Long> passes = new ArrayList<>();
            assertEquals(MigrationStatus.COMPLETED, awaitEnd(events, passes));
            assertFalse(passes.isEmpty());
            MigrationInfo info = source.queryMigrate();
            assertTrue(info.totalTimeMillis().isPresent() && info.downtimeMillis().isPresent());
            assertTrue(info.ram().orElseThrow().transferredBytes().orElseThrow() > 0);
            assertEquals(QmpObject.EMPTY, info.unknown());
            awaitStatus(source, status -> status.status().equals("postmigrate"));
            awaitStatus(destination, StatusInfo::running);
        }
        QmpConversation conversation = QmpConversation.read(new StringReader(recorded.toString()));
        assertTrue(conversation.side("src").size() > 20 && conversation.side("dst").size() > 8);
    }

    /** Collects the passes until the migration is over. */
    private static MigrationStatus awaitEnd(BlockingQueue<QmpEvent> events, List<Long> passes)
            throws InterruptedException {
        Optional<MigrationStatus> last = Optional.empty();
        while (last.isEmpty() || !last.get().isOver()) {
            QmpEvent event = events.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertTrue(event != null, "an event was expected");
            event.migrationPass().ifPresent(passes::add);
            last = event.migrationStatus().isPresent() ? event.migrationStatus() : last;
        }
        return last.get();
    }

    /** The event comes before QEMU is done with it: the destination may still be loading the state of the devices. */
    private static void awaitStatus(QemuMonitor monitor, Predicate<StatusInfo> wanted)
            throws QmpException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (StatusInfo now = monitor.queryStatus(); !wanted.test(now); now = monitor.queryStatus()) {
            assertTrue(System.nanoTime() < end, now.toString());
            Thread.sleep(10);
        }
    }

    /** Every capability explicitly: only events are wanted. */
    private static MigrationCapabilities capabilities(QemuMonitor monitor) throws QmpException {
        Map<String, Boolean> states = new LinkedHashMap<>();
        monitor.queryMigrateCapabilities().states().forEach((name, on) -> states.put(name, "events".equals(name)));
        return new MigrationCapabilities(states);
    }

    @Test
    void anUnreachableDestinationIsAFailedMigration() throws Exception {
        QemuMonitor source = start("src", QmpLog.NONE);
        try {
            source.migrate("unix:" + place.resolve("nobody"));
        } catch (QmpException e) {
            // some QEMUs refuse at once, others report it in the status only
            assertEquals(Kind.REFUSED, e.kind(), e.getMessage());
        }
        MigrationInfo info = source.queryMigrate();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (info.status().filter(MigrationStatus.FAILED::equals).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(20);
            info = source.queryMigrate();
        }
        assertEquals(Optional.of(MigrationStatus.FAILED), info.status());
        assertTrue(info.errorDescription().orElse("").contains("nobody"));
        assertTrue(source.queryStatus().running());
    }

    @Test
    void aQemuThatDiesIsLost() throws Exception {
        QemuMonitor monitor = start("one", QmpLog.NONE);
        processes.get(0).destroyForcibly();
        QmpException e = assertThrows(QmpException.class, () -> {
            while (true) {
                monitor.queryStatus();
            }
        });
        assertEquals(Kind.LOST, e.kind(), e.getMessage());
    }
}
