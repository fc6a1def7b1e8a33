package org.migworkbench.qmp;

import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/** One message that QEMU sends: its greeting, an event, or the reply to a command. */
public sealed interface QmpMessage permits QmpGreeting, QmpEvent, QmpReply {

    /**
     * Reads a message.
     *
     * @param json one line as received
     * @return the message
     * @throws QmpFormatException if it is no JSON object or none of the three kinds
     */
    static QmpMessage parse(String json) throws QmpFormatException {
        return of(QmpObject.parse(json));
    }

    /**
     * Reads a message.
     *
     * @param message the JSON object
     * @return the message
     * @throws QmpFormatException if it is none of the three kinds
     */
    static QmpMessage of(QmpObject message) throws QmpFormatException {
        if (message.has("event")) {
            return QmpEvent.of(message);
        }
        if (message.has("return") || message.has("error")) {
            return QmpReply.of(message);
        }
        if (message.has("QMP")) {
            return QmpGreeting.of(message);
        }
        throw new QmpFormatException(
                "neither a greeting nor an event nor a reply: \"" + QmpFormatException.excerpt(message.toJson()) + '"');
    }
}
