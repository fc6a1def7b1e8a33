package org.migworkbench.backend.qemu;

import java.nio.file.Path;
import java.util.Optional;
import org.migworkbench.backend.qemu.process.QemuProcess;
import org.migworkbench.backend.qemu.process.QemuProfile;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.qmp.QmpAddress;
import org.migworkbench.qmp.QmpException;
import org.migworkbench.qmp.migration.MigrationStatus;

/** The QEMUs of a session: those that it started, one after the other as the guest wanders, or those it was given. */
final class Machines {

    private final Optional<QemuProfile> profile;
    private final Optional<LiveEnds> ends;
    private final Path folder;
    private final QmpLogFile log;
    private QemuEnd source;
    private Optional<QemuEnd> destination = Optional.empty();
    private int started;
    private int places = 1;

    /** Machines that are to be started. */
    Machines(QemuProfile profile, Path folder, QmpLogFile log) {
        this(Optional.of(profile), Optional.empty(), folder, log);
    }

    /** Machines that run. */
    Machines(LiveEnds ends, Path folder, QmpLogFile log) {
        this(Optional.empty(), Optional.of(ends), folder, log);
    }

    private Machines(Optional<QemuProfile> profile, Optional<LiveEnds> ends, Path folder, QmpLogFile log) {
        this.profile = profile;
        this.ends = ends;
        this.folder = folder;
        this.log = log;
    }

    /** Starts a source with the guest and a destination that waits for it. */
    void startPair() throws LiveException {
        source = start(false);
        destination = Optional.of(start(true));
    }

    private QemuEnd start(boolean incoming) throws LiveException {
        started++;
        String name = "qemu" + started;
        return QemuEnd.of(QemuProcess.start(profile.orElseThrow(), name, folder,
                incoming ? Optional.of("defer") : Optional.empty()), name, log);
    }

    /** Connects to the machines that run. */
    void attach() throws LiveException {
        LiveEnds given = ends.orElseThrow();
        source = QemuEnd.attach("source", given.source(), log, Optional.empty());
        if (given.destination().isPresent()) {
            destination = Optional
                    .of(QemuEnd.attach("destination", given.destination().get(), log, given.destinationLog()));
        }
    }

    boolean areOwn() {
        return profile.isPresent();
    }

    QemuPair pair() {
        return new QemuPair(source, destination);
    }

    /** Where the guest goes next, for people. */
    String destinationLabel() {
        return destination.map(QemuEnd::label).orElseGet(() -> ends.orElseThrow().uri().orElseThrow());
    }

    /** Makes the pair ready for the next migration: the guest at the source, a destination that waits. Own ones only. */
    void ready() throws LiveException {
        if (!areOwn()) {
            return;
        }
        if (pair().runsAtDestination()) {
            source.end();
            source = destination.orElseThrow();
            destination = Optional.of(start(true));
        } else if (!waits()) {
            destination.ifPresent(QemuEnd::end);
            destination = Optional.of(start(true));
        }
    }

    /** Whether the destination waits for a guest; unknown ones are taken to. */
    boolean waits() {
        if (destination.isEmpty()) {
            return true;
        }
        if (destination.get().isGone()) {
            return false;
        }
        try {
            boolean fresh = !areOwn() || destination.get().monitor().queryMigrate().status().isEmpty()
                    || destination.get().monitor().queryMigrate().status().get() == MigrationStatus.NONE;
            return fresh && destination.get().monitor().queryStatus().status().equals("inmigrate");
        } catch (QmpException e) {
            return false;
        }
    }

    /** Another address for the memory than any before. */
    String nextPlace() {
        places++;
        return place();
    }

    /** The address in turn, which nothing has used yet. */
    String place() {
        if (areOwn()) {
            return "unix:" + folder.resolve("memory" + places);
        }
        LiveEnds given = ends.orElseThrow();
        if (given.uri().isPresent()) {
            return places == 1 || destination.isEmpty() ? given.uri().get() : next(given.uri().get(), places - 1);
        }
        QmpAddress address = destination.orElseThrow().monitor().client().address();
        if (address instanceof QmpAddress.UnixSocket socket) {
            return "unix:" + socket.path() + ".memory" + places;
        }
        return "tcp:" + ((QmpAddress.TcpSocket) address).host() + ":0";
    }

    /** The address has been used. */
    void placeUsed() {
        places++;
    }

    private static String next(String uri, int number) {
        int colon = uri.lastIndexOf(':');
        if (uri.startsWith("tcp:") && uri.substring(colon + 1).matches("[0-9]{1,5}")) {
            return uri.substring(0, colon + 1) + (Integer.parseInt(uri.substring(colon + 1)) + number);
        }
        return uri + ".again" + number;
    }

    /** Ends the connections; QEMUs go on. */
    void close() {
        if (source != null) {
            source.close();
        }
        destination.ifPresent(QemuEnd::close);
    }

    /** Ends the QEMUs that the session started, and the connections. */
    void end() {
        if (source != null) {
            source.end();
        }
        destination.ifPresent(QemuEnd::end);
    }
}
