package org.migworkbench.qmp;

import java.util.Optional;
import org.migworkbench.qmp.json.QmpFormatException;

/**
 * A command could not be executed or a connection not be kept. The message is one sentence fit for a user: which socket,
 * which command, and what QEMU or the system said.
 */
public final class QmpException extends Exception {

    private static final long serialVersionUID = 1L;
    /** More of QEMU's reason is in {@link #description()}. */
    private static final int LONGEST_REASON = 300;

    /** What went wrong, for code that acts on it. */
    public enum Kind {
        /** Nobody answers at the address. */
        NOT_CONNECTED,
        /** Something answers, but not as a QMP monitor does. */
        HANDSHAKE,
        /** No answer in time. The command may still be executed. */
        TIMEOUT,
        /** The other side ended the connection. A command sent before may have been executed. */
        LOST,
        /** This side closed the connection. */
        CLOSED,
        /** The other side broke the protocol or a limit; the connection is closed. */
        MALFORMED,
        /** QEMU refused the command; see {@link QmpException#errorClass()}. */
        REFUSED,
        /** The answer came, but a field of it isn't what it must be. */
        UNEXPECTED_ANSWER,
        /** The waiting thread was interrupted; its interrupt status is set again. */
        INTERRUPTED
    }

    private final Kind kind;
    private final String address;
    private final String command;
    private final String sentence;
    private final QmpReply.Refusal refusal;

    private QmpException(Kind kind, String address, String command, String sentence, QmpReply.Refusal refusal,
            Throwable cause) {
        super(address + ": " + sentence, cause);
        this.kind = kind;
        this.address = address;
        this.command = command;
        this.sentence = sentence;
        this.refusal = refusal;
    }

    static QmpException connection(Kind kind, QmpAddress address, String sentence, Throwable cause) {
        return new QmpException(kind, address.toString(), null, sentence, null, cause);
    }

    static QmpException command(Kind kind, QmpAddress address, String command, String sentence, Throwable cause) {
        return new QmpException(kind, address.toString(), command, command + ' ' + sentence, null, cause);
    }

    static QmpException refused(QmpAddress address, String command, QmpReply.Refusal refusal) {
        String sentence = command + " was refused: " + QmpFormatException.excerpt(refusal.errorClass()) + ": "
                + QmpFormatException.excerpt(refusal.description().strip().replaceAll("\\s*[\\r\\n]+\\s*", "; "),
                        LONGEST_REASON);
        return new QmpException(Kind.REFUSED, address.toString(), command, sentence, refusal, null);
    }

    /** The same trouble as it looks to a command that waited: a new exception, since each thread needs its own. */
    QmpException waitedFor(String waiting) {
        return new QmpException(kind, address, waiting, waiting + " got no answer: " + sentence, null, this);
    }

    /** The same trouble as it looks to a command that came later. */
    QmpException preventing(String late) {
        return new QmpException(kind, address, late, late + " was not sent: " + sentence, null, this);
    }

    /** The message without the address. */
    String sentence() {
        return sentence;
    }

    /**
     * What went wrong.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Which socket.
     *
     * @return the address as text
     */
    public String address() {
        return address;
    }

    /**
     * Which command.
     *
     * @return its name; empty where the trouble is that of the connection
     */
    public Optional<String> command() {
        return Optional.ofNullable(command);
    }

    /**
     * QEMU's class of the error.
     *
     * @return for example {@code GenericError} or {@code CommandNotFound}; empty unless QEMU refused the command
     */
    public Optional<String> errorClass() {
        return Optional.ofNullable(refusal).map(QmpReply.Refusal::errorClass);
    }

    /**
     * What was said about it.
     *
     * @return QEMU's own description if it refused the command, else the message without the address
     */
    public String description() {
        return refusal == null ? sentence : refusal.description();
    }
}
