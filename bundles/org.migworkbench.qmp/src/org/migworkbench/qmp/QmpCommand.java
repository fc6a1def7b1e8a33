package org.migworkbench.qmp;

import java.util.Objects;
import java.util.Set;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;
import org.migworkbench.qmp.migration.QmpSchema;

/**
 * A command for QEMU.
 *
 * @param name      its name, for example {@code query-migrate}
 * @param arguments its arguments, may be empty
 * @param outOfBand whether it should overtake commands that QEMU is still busy with. Only few commands may
 *                  ({@link QmpSchema#allowsOutOfBand(String)}); on a connection without out-of-band commands it is sent
 *                  as any other
 */
public record QmpCommand(String name, QmpObject arguments, boolean outOfBand) {

    private static final Set<String> MEMBERS = Set.of("execute", "exec-oob", "arguments", "id");

    /**
     * Checks the name.
     *
     * @param name      its name
     * @param arguments its arguments
     * @param outOfBand whether it should overtake others
     */
    public QmpCommand {
        Objects.requireNonNull(name);
        Objects.requireNonNull(arguments);
    }

    /**
     * A command without arguments.
     *
     * @param name its name
     * @return the command, in band
     */
    public static QmpCommand of(String name) {
        return of(name, QmpObject.EMPTY);
    }

    /**
     * A command with arguments.
     *
     * @param name      its name
     * @param arguments its arguments
     * @return the command, in band
     */
    public static QmpCommand of(String name, QmpObject arguments) {
        return new QmpCommand(name, arguments, false);
    }

    /**
     * Reads a command as it was sent, for example from a recorded conversation.
     *
     * @param json the message
     * @return the command
     * @throws QmpFormatException if it isn't one
     */
    public static QmpCommand parse(String json) throws QmpFormatException {
        QmpObject message = QmpObject.parse(json);
        boolean outOfBand = message.has("exec-oob");
        String name = message.text(outOfBand ? "exec-oob" : "execute").orElseThrow(
                () -> new QmpFormatException("no command: \"" + QmpFormatException.excerpt(json) + '"'));
        QmpObject strange = message.without(MEMBERS);
        if (!strange.names().isEmpty()) {
            throw new QmpFormatException("a command has no " + QmpFormatException.excerpt(strange.names().toString()));
        }
        return new QmpCommand(name, message.object("arguments").orElse(QmpObject.EMPTY), outOfBand);
    }

    /**
     * The same command, to be sent out of band.
     *
     * @return a new command
     */
    public QmpCommand overtaking() {
        return new QmpCommand(name, arguments, true);
    }

    /** The message as it goes over the wire, without the end of the line. */
    String message(boolean overtake, String id) {
        QmpObject message = QmpObject.EMPTY.with(overtake ? "exec-oob" : "execute", name);
        if (!arguments.names().isEmpty()) {
            message = message.with("arguments", arguments);
        }
        return message.with("id", id).toJson();
    }
}
