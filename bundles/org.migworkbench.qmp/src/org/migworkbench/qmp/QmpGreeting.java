package org.migworkbench.qmp;

import java.util.List;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * What QEMU says first on each connection.
 *
 * @param version      which QEMU
 * @param capabilities what the monitor offers beyond the base protocol, for example {@code oob}
 */
public record QmpGreeting(QemuVersion version, List<String> capabilities) implements QmpMessage {

    /** The capability of out-of-band commands. */
    static final String OUT_OF_BAND = "oob";

    /**
     * Copies the list.
     *
     * @param version      which QEMU
     * @param capabilities what the monitor offers
     */
    public QmpGreeting {
        capabilities = List.copyOf(capabilities);
    }

    static QmpGreeting of(QmpObject message) throws QmpFormatException {
        QmpObject greeting = message.object("QMP").orElse(QmpObject.EMPTY);
        return new QmpGreeting(QemuVersion.of(greeting.object("version").orElse(QmpObject.EMPTY)),
                greeting.texts("capabilities"));
    }

    /**
     * Whether commands can overtake others that hang.
     *
     * @return true if out-of-band commands are offered
     */
    public boolean offersOutOfBand() {
        return capabilities.contains(OUT_OF_BAND);
    }
}
