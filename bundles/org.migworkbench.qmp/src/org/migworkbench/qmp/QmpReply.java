package org.migworkbench.qmp;

import java.util.List;
import java.util.Optional;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * The reply to one command.
 *
 * @param id      the command's id as text; empty where QEMU couldn't read it
 * @param refusal why QEMU refused the command; empty if it was executed
 * @param message the whole message, whose field {@code return} is the value
 */
public record QmpReply(Optional<String> id, Optional<Refusal> refusal, QmpObject message) implements QmpMessage {

    private static final String VALUE = "return";

    /**
     * QEMU's reason.
     *
     * @param errorClass  for example {@code GenericError}; the only part that programs may act on
     * @param description a sentence for people
     */
    public record Refusal(String errorClass, String description) {
    }

    static QmpReply of(QmpObject message) throws QmpFormatException {
        Optional<QmpObject> error = message.object("error");
        Optional<Refusal> refusal = error.isEmpty() ? Optional.empty()
                : Optional.of(new Refusal(error.get().text("class").orElse("no class"),
                        error.get().text("desc").orElse("no description")));
        return new QmpReply(message.plain("id"), refusal, message);
    }

    /**
     * The value as an object.
     *
     * @return the object, which is empty for commands that return nothing
     * @throws QmpFormatException if the value is something else
     */
    public QmpObject object() throws QmpFormatException {
        return message.object(VALUE).map(QmpObject::asRoot)
                .orElseThrow(() -> new QmpFormatException("there is no return value"));
    }

    /**
     * The value as a list of objects.
     *
     * @return the items
     * @throws QmpFormatException if the value is something else
     */
    public List<QmpObject> objects() throws QmpFormatException {
        return message.objects(VALUE);
    }
}
