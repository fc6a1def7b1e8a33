package org.migworkbench.backend.qemu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.migworkbench.backend.qemu.guest.GuestConsole;
import org.migworkbench.backend.qemu.process.QemuProcess;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.qmp.QemuMonitor;
import org.migworkbench.qmp.QemuVersion;
import org.migworkbench.qmp.QmpAddress;
import org.migworkbench.qmp.QmpClient;
import org.migworkbench.qmp.QmpException;
import org.migworkbench.qmp.QmpLog;
import org.migworkbench.qmp.QmpOptions;
import org.migworkbench.qmp.migration.MigrationCapabilities;
import org.migworkbench.qmp.migration.QmpSchema;

/** One QEMU with the connection to it, what it can do, and its process and console where the workbench started it. */
final class QemuEnd implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration TRY = Duration.ofMillis(200);
    private static final long CONSOLE_WAIT_MILLIS = 10;

    private final QemuMonitor monitor;
    private final Optional<QemuProcess> process;
    private final Optional<GuestConsole> console;
    private final Optional<Path> log;
    private final QemuVersion version;
    private final MigrationCapabilities offered;
    private final QmpSchema schema;

    private QemuEnd(QemuMonitor monitor, QemuProcess process, Optional<Path> log) throws QmpException, LiveException {
        this.monitor = monitor;
        this.process = Optional.ofNullable(process);
        this.log = log;
        version = monitor.queryVersion();
        offered = monitor.queryMigrateCapabilities();
        schema = monitor.querySchema();
        console = process == null ? Optional.empty() : Optional.of(console(process));
    }

    /** Connects to a QEMU that runs. */
    static QemuEnd attach(String side, String address, QmpLog qmpLog, Optional<Path> log) throws LiveException {
        QmpClient client = null;
        try {
            client = new QmpClient(QmpAddress.parse(address), QmpOptions.of(side).withLog(qmpLog));
            client.connect();
            return new QemuEnd(new QemuMonitor(client), null, log);
        } catch (IllegalArgumentException e) {
            throw new LiveException(e.getMessage() + '.', e);
        } catch (QmpException e) {
            client.close();
            throw new LiveException("The QEMU at " + address + " can't be asked: " + e.getMessage() + '.', e);
        }
    }

    /** Connects to a QEMU that was just started. */
    static QemuEnd of(QemuProcess process, String side, QmpLog qmpLog) throws LiveException {
        QmpClient client = null;
        try {
            client = new QmpClient(new QmpAddress.UnixSocket(process.qmpSocket()), QmpOptions.of(side).withLog(qmpLog));
            connect(client, process);
            return new QemuEnd(new QemuMonitor(client), process, Optional.of(process.log()));
        } catch (QmpException | IllegalArgumentException e) {
            if (client != null) {
                client.close();
            }
            process.end();
            throw new LiveException("The QEMU '" + process.name() + "' did not start: "
                    + QemuProcess.lastWords(process.log()).orElse(e.getMessage()) + '.', e);
        }
    }

    private static void connect(QmpClient client, QemuProcess process) throws QmpException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                client.reconnect(TRY);
                return;
            } catch (QmpException e) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    /** The console's socket is there shortly after that of the monitor. */
    private static GuestConsole console(QemuProcess process) throws LiveException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                return new GuestConsole(process.consoleSocket());
            } catch (IOException e) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new LiveException("The console of the QEMU '" + process.name() + "' can't be heard: "
                            + e.getMessage() + '.', e);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(CONSOLE_WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    QemuMonitor monitor() {
        return monitor;
    }

    Optional<QemuProcess> process() {
        return process;
    }

    Optional<GuestConsole> console() {
        return console;
    }

    QemuVersion version() {
        return version;
    }

    MigrationCapabilities offered() {
        return offered;
    }

    QmpSchema schema() {
        return schema;
    }

    /** For people. */
    String label() {
        return "QEMU " + version + " at " + monitor.client().address();
    }

    /** What it wrote on standard error last. */
    Optional<String> lastWords() {
        return log.filter(Files::isRegularFile).flatMap(QemuProcess::lastWords);
    }

    /** Whether its process is known to have ended. */
    boolean isGone() {
        return process.isPresent() && !process.get().isAlive();
    }

    /** Ends the connection; QEMU goes on. */
    @Override
    public void close() {
        console.ifPresent(GuestConsole::close);
        monitor.client().close();
    }

    /** Ends the connection and the QEMU, if the workbench started it. */
    void end() {
        close();
        process.ifPresent(QemuProcess::end);
    }
}
