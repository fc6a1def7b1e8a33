package org.migworkbench.qmp;

import java.util.Set;
import java.util.TreeSet;
import org.migworkbench.qmp.QmpException.Kind;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;
import org.migworkbench.qmp.migration.DirtyRateInfo;
import org.migworkbench.qmp.migration.DirtyRateRequest;
import org.migworkbench.qmp.migration.MigrationCapabilities;
import org.migworkbench.qmp.migration.MigrationInfo;
import org.migworkbench.qmp.migration.MigrationStatus;
import org.migworkbench.qmp.migration.ParameterChange;
import org.migworkbench.qmp.migration.QmpSchema;

/**
 * The commands around live migration, typed. Each waits for QEMU's reply; a {@link QmpException} says why there is none.
 * A reply means that QEMU accepted the command: how a migration ends is told by events and {@link #queryMigrate()}.
 */
public final class QemuMonitor {

    private final QmpClient client;

    /**
     * Creates the monitor.
     *
     * @param client the connection to use; not closed by the monitor
     */
    public QemuMonitor(QmpClient client) {
        this.client = client;
    }

    /**
     * The connection.
     *
     * @return the client
     */
    public QmpClient client() {
        return client;
    }

    /**
     * Asks which QEMU this is, for showing.
     *
     * @return the version
     * @throws QmpException if there is no proper answer
     */
    public QemuVersion queryVersion() throws QmpException {
        return object("query-version", QemuVersion::of);
    }

    /**
     * Asks what the guest does.
     *
     * @return its state
     * @throws QmpException if there is no proper answer
     */
    public StatusInfo queryStatus() throws QmpException {
        return object("query-status", StatusInfo::of);
    }

    /**
     * Asks for the names of all commands.
     *
     * @return the names in alphabetical order
     * @throws QmpException if there is no proper answer
     */
    public Set<String> queryCommands() throws QmpException {
        return ask("query-commands", reply -> {
            Set<String> names = new TreeSet<>();
            for (QmpObject command : reply.objects()) {
                command.text("name").ifPresent(names::add);
            }
            return names;
        });
    }

    /**
     * Asks for the whole interface of this QEMU, some hundred thousand bytes.
     *
     * @return commands, arguments, events
     * @throws QmpException if there is no proper answer
     */
    public QmpSchema querySchema() throws QmpException {
        return ask("query-qmp-schema", reply -> QmpSchema.of(reply.objects()));
    }

    /**
     * Asks how the migration goes.
     *
     * @return all that QEMU tells
     * @throws QmpException if there is no proper answer
     */
    public MigrationInfo queryMigrate() throws QmpException {
        return object("query-migrate", MigrationInfo::of);
    }

    /**
     * Asks which capabilities there are and which are on.
     *
     * @return the capabilities
     * @throws QmpException if there is no proper answer
     */
    public MigrationCapabilities queryMigrateCapabilities() throws QmpException {
        return ask("query-migrate-capabilities", reply -> MigrationCapabilities.of(reply.objects()));
    }

    /**
     * Asks for the parameters.
     *
     * @return their values by QEMU's names; a bandwidth of {@link Long#MAX_VALUE}, read unsigned, means that there is no limit
     * @throws QmpException if there is no proper answer
     */
    public QmpObject queryMigrateParameters() throws QmpException {
        return object("query-migrate-parameters", answer -> answer);
    }

    /**
     * Asks how fast the guest dirties its memory, after {@link #calcDirtyRate(DirtyRateRequest)}.
     *
     * @return the rate, or that it is being measured
     * @throws QmpException if there is no proper answer
     */
    public DirtyRateInfo queryDirtyRate() throws QmpException {
        return object("query-dirty-rate", DirtyRateInfo::of);
    }

    /**
     * Begins to measure how fast the guest dirties its memory.
     *
     * @param request what to measure
     * @throws QmpException if QEMU refuses, for example because a measurement is going on
     */
    public void calcDirtyRate(DirtyRateRequest request) throws QmpException {
        execute("calc-dirty-rate", request.arguments());
    }

    /**
     * Switches capabilities on and off.
     *
     * @param capabilities those to set; others stay as they are
     * @throws QmpException if QEMU refuses one (then none is changed) or knows it not
     */
    public void migrateSetCapabilities(MigrationCapabilities capabilities) throws QmpException {
        execute("migrate-set-capabilities", capabilities.arguments());
    }

    /**
     * Sets parameters, also while a migration is under way.
     *
     * @param change those to set; others stay as they are
     * @throws QmpException if QEMU refuses one
     */
    public void migrateSetParameters(ParameterChange change) throws QmpException {
        execute("migrate-set-parameters", change.arguments());
    }

    /**
     * Begins a migration. A destination that can't be reached is no error here: the status becomes failed.
     *
     * @param uri where to, for example {@code unix:PATH} or {@code tcp:HOST:PORT}
     * @throws QmpException if QEMU refuses
     */
    public void migrate(String uri) throws QmpException {
        execute("migrate", QmpObject.EMPTY.with("uri", uri));
    }

    /**
     * Goes on with a paused post-copy, after {@link #migrateRecover(String)} at the destination.
     *
     * @param uri the new address of the destination
     * @throws QmpException if QEMU refuses, for example because nothing is paused
     */
    public void migrateResume(String uri) throws QmpException {
        execute("migrate", QmpObject.EMPTY.with("uri", uri).with("resume", true));
    }

    /**
     * Lets a destination that was started with {@code -incoming defer} listen.
     *
     * @param uri where to listen
     * @throws QmpException if QEMU refuses
     */
    public void migrateIncoming(String uri) throws QmpException {
        execute("migrate-incoming", QmpObject.EMPTY.with("uri", uri));
    }

    /**
     * Cancels a migration; the guest goes on at the source. It takes until the status is cancelled.
     *
     * @throws QmpException if QEMU refuses, for example in post-copy
     */
    public void migrateCancel() throws QmpException {
        execute("migrate_cancel", QmpObject.EMPTY);
    }

    /**
     * Pauses a post-copy: cuts its connection. Out of band where possible, for a hanging QEMU.
     *
     * @throws QmpException if QEMU refuses, for example because it isn't in post-copy
     */
    public void migratePause() throws QmpException {
        execute(QmpCommand.of("migrate-pause").overtaking());
    }

    /**
     * Lets the destination of a paused post-copy listen again. Out of band where possible, for a destination whose guest
     * waits for pages may not answer otherwise.
     *
     * @param uri where to listen
     * @throws QmpException if QEMU refuses
     */
    public void migrateRecover(String uri) throws QmpException {
        execute(QmpCommand.of("migrate-recover", QmpObject.EMPTY.with("uri", uri)).overtaking());
    }

    /**
     * Switches from pre-copy to post-copy; needs the capability {@code postcopy-ram} on both sides.
     *
     * @throws QmpException if QEMU refuses
     */
    public void migrateStartPostcopy() throws QmpException {
        execute("migrate-start-postcopy", QmpObject.EMPTY);
    }

    /**
     * Goes on with a migration that waits, with its guest stopped, before the switch-over.
     *
     * @param state the status that it waits in: {@link MigrationStatus#PRE_SWITCHOVER}
     * @throws QmpException if it is in another one
     */
    public void migrateContinue(MigrationStatus state) throws QmpException {
        execute("migrate-continue", QmpObject.EMPTY.with("state", state.text()));
    }

    /**
     * Lets the guest run.
     *
     * @throws QmpException if QEMU refuses, for example because the guest is at the destination
     */
    public void cont() throws QmpException {
        execute("cont", QmpObject.EMPTY);
    }

    /**
     * Stops the guest.
     *
     * @throws QmpException if QEMU refuses
     */
    public void stop() throws QmpException {
        execute("stop", QmpObject.EMPTY);
    }

    /**
     * Ends QEMU and with it a guest that is there. That QEMU goes without an answer is as good as one.
     *
     * @throws QmpException if the command could not be sent or nothing happened
     */
    public void quit() throws QmpException {
        QmpCommand quit = QmpCommand.of("quit");
        if (!client.isConnected()) {
            client.execute(quit);
        }
        try {
            client.execute(quit);
        } catch (QmpException e) {
            if (e.kind() != Kind.LOST) {
                throw e;
            }
        }
    }

    private void execute(String name, QmpObject arguments) throws QmpException {
        execute(QmpCommand.of(name, arguments));
    }

    private void execute(QmpCommand command) throws QmpException {
        client.execute(command);
    }

    private <T> T object(String command, Reader<QmpObject, T> reader) throws QmpException {
        return ask(command, reply -> reader.read(reply.object()));
    }

    private <T> T ask(String command, Reader<QmpReply, T> reader) throws QmpException {
        QmpReply reply = client.execute(QmpCommand.of(command));
        try {
            return reader.read(reply);
        } catch (QmpFormatException e) {
            throw QmpException.command(Kind.UNEXPECTED_ANSWER, client.address(), command,
                    "got an answer that makes no sense: " + e.getMessage(), e);
        }
    }

    /** Makes something of an answer. */
    private interface Reader<A, T> {
        T read(A answer) throws QmpFormatException;
    }
}
