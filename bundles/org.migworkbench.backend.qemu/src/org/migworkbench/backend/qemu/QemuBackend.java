package org.migworkbench.backend.qemu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.migworkbench.backend.qemu.guest.GuestImage;
import org.migworkbench.backend.qemu.process.QemuProfile;
import org.migworkbench.backend.qemu.process.QemuProgram;
import org.migworkbench.core.catalog.PolicyRegistry;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveHints;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;

/** Moves virtual machines of QEMU. It has no state of its own, so sessions may go on side by side. */
public final class QemuBackend implements LiveBackend {

    /** The id of this backend. */
    public static final String ID = QemuTable.QEMU;

    /** The path of a Unix domain socket has to be short, see unix(7); this leaves room for names. */
    private static final int LONGEST_FOLDER = 80;

    private final Supplier<PolicyCatalog> policies;
    private final Supplier<Optional<Path>> program;

    /**
     * Creates a backend for the policies of a registry.
     *
     * @param policies the policies
     */
    public QemuBackend(PolicyRegistry policies) {
        this(policies::catalog, QemuProgram::find);
    }

    /**
     * Creates a backend.
     *
     * @param policies gives the policies; asked when something is to be run
     * @param program finds QEMU's program; asked when it is needed
     */
    public QemuBackend(Supplier<PolicyCatalog> policies, Supplier<Optional<Path>> program) {
        this.policies = Objects.requireNonNull(policies, "policies");
        this.program = Objects.requireNonNull(program, "program");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public LiveHints hints() {
        String socket = "unix:PATH, tcp:HOST:PORT or a path; no monitor of QEMU asks for a password";
        return new LiveHints("QEMU", QemuTable.QEMU, "qemu-postcopy:postcopyAfter=2",
                "Monitor of the QEMU with the guest: " + socket,
                "Monitor of the QEMU that waits for the guest, started with -incoming defer: " + socket);
    }

    @Override
    public Optional<String> missing() {
        return program.get().isPresent() ? Optional.empty() : Optional.of(QemuProgram.hint());
    }

    @Override
    public LiveSession demo(DemoGuest guest, LiveSettings settings) throws LiveException {
        Path binary = program.get().orElseThrow(() -> new LiveException(QemuProgram.hint()));
        Path folder = folder(settings);
        Path kernel = folder.resolve("guest.elf");
        try {
            GuestImage.write(guest, kernel);
        } catch (IOException e) {
            throw new LiveException("The demonstration guest can't be written to " + kernel + ": " + e.getMessage()
                    + '.', e);
        }
        QemuProfile profile = QemuProfile.demo(binary.toString(), guest.memoryBytes(), kernel);
        return started(new Home(folder, settings, policies), profile, Optional.of(guest), settings.keeping(false));
    }

    @Override
    public LiveSession launch(Path file, LiveSettings settings) throws LiveException {
        QemuProfile profile = QemuProfile.read(file);
        if (profile.binary().equals(QemuProgram.NAME) && program.get().isEmpty()) {
            throw new LiveException(QemuProgram.hint());
        }
        return started(new Home(folder(settings), settings, policies), profile, Optional.empty(), settings);
    }

    private static LiveSession started(Home home, QemuProfile profile, Optional<DemoGuest> guest,
            LiveSettings settings) throws LiveException {
        QmpLogFile log = new QmpLogFile(home.folder(), settings.log(), "live migration of " + profile.name());
        Machines machines = new Machines(profile, home.folder(), log);
        try {
            machines.startPair();
            return new QemuSession(home, log, machines, guest);
        } catch (LiveException | RuntimeException e) {
            machines.end();
            log.close();
            throw e;
        }
    }

    @Override
    public LiveSession attach(LiveEnds ends, LiveSettings settings) throws LiveException {
        Home home = new Home(folder(settings), settings, policies);
        QmpLogFile log = new QmpLogFile(home.folder(), settings.log(), "live migration from " + ends.source());
        Machines machines = new Machines(ends, home.folder(), log);
        try {
            machines.attach();
            return new QemuSession(home, log, machines, Optional.empty());
        } catch (LiveException | RuntimeException e) {
            machines.close();
            log.close();
            throw e;
        }
    }

    /**
     * What a session works with.
     *
     * @param folder where its files are
     * @param settings how it behaves
     * @param policies gives the policies
     */
    record Home(Path folder, LiveSettings settings, Supplier<PolicyCatalog> policies) {
    }

    private static Path folder(LiveSettings settings) throws LiveException {
        try {
            Path folder = settings.folder().isPresent()
                    ? Files.createDirectories(settings.folder().get()).toAbsolutePath()
                    : Files.createTempDirectory("migworkbench");
            if (folder.toString().length() > LONGEST_FOLDER) {
                throw new LiveException("The folder " + folder + " has " + folder.toString().length()
                        + " characters; sockets in it need one of at most " + LONGEST_FOLDER + '.');
            }
            return folder;
        } catch (IOException e) {
            throw new LiveException("The folder for sockets and logs can't be made: " + e.getMessage() + '.', e);
        }
    }
}
