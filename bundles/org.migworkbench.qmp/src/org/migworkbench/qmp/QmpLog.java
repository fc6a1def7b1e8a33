package org.migworkbench.qmp;

/**
 * Hears each message sent and received, so that a user can read and save what was done to a machine.
 */
@FunctionalInterface
public interface QmpLog {

    /** Forgets everything. */
    QmpLog NONE = line -> {
        // nobody wants to know
    };

    /**
     * A message was handed over for sending or was received, in this order and never two at once. The call comes from the
     * thread that reads the socket or from one that executes a command: it must be short and must not execute commands.
     *
     * @param line the message; a received one may be broken (what isn't text or is too long never comes here)
     */
    void line(QmpLine line);
}
