package org.migworkbench.qmp;

import java.util.Optional;
import java.util.OptionalLong;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;
import org.migworkbench.qmp.migration.MigrationStatus;

/**
 * Something that happened in QEMU, for example {@code MIGRATION}, {@code MIGRATION_PASS}, {@code STOP}, {@code RESUME}.
 *
 * @param name            its name
 * @param data            what belongs to it, may be empty
 * @param timestampMicros when, in microseconds since 1970 by the clock of QEMU's host; empty where QEMU doesn't know
 */
public record QmpEvent(String name, QmpObject data, OptionalLong timestampMicros) implements QmpMessage {

    private static final long MICROS = 1_000_000;
    private static final long LAST_SECOND = Long.MAX_VALUE / MICROS - 1;

    static QmpEvent of(QmpObject message) throws QmpFormatException {
        String name = message.text("event").orElseThrow(() -> new QmpFormatException("event must be a text"));
        QmpObject time = message.object("timestamp").orElse(QmpObject.EMPTY);
        long seconds = time.whole("seconds").orElse(-1);
        long micros = time.whole("microseconds").orElse(-1);
        boolean known = seconds >= 0 && seconds <= LAST_SECOND && micros >= 0 && micros < MICROS;
        return new QmpEvent(name, message.object("data").orElse(QmpObject.EMPTY),
                known ? OptionalLong.of(seconds * MICROS + micros) : OptionalLong.empty());
    }

    /**
     * The new status, if this is the event MIGRATION (sent only while the capability {@code events} is on).
     *
     * @return the status; empty for other events and for data of another shape
     */
    public Optional<MigrationStatus> migrationStatus() {
        return "MIGRATION".equals(name) ? data.plain("status").map(MigrationStatus::of) : Optional.empty();
    }

    /**
     * Which pass over the memory begins, if this is the event MIGRATION_PASS (sent only while the capability
     * {@code events} is on).
     *
     * @return 1 for the first; empty for other events and for data of another shape
     */
    public OptionalLong migrationPass() {
        try {
            return "MIGRATION_PASS".equals(name) ? data.whole("pass") : OptionalLong.empty();
        } catch (QmpFormatException e) {
            return OptionalLong.empty();
        }
    }
}
