package org.migworkbench.qmp.migration;

import java.util.Optional;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * Where a destination listens: one item of {@code socket-address} of query-migrate.
 *
 * @param type {@code inet}, {@code unix}, {@code vsock} or {@code fd}
 * @param host host of inet
 * @param port port of inet or vsock
 * @param path path of unix
 * @param raw  all fields, unknown ones too
 */
public record MigrationSocket(String type, Optional<String> host, Optional<String> port, Optional<String> path,
        QmpObject raw) {

    static MigrationSocket of(QmpObject socket) throws QmpFormatException {
        return new MigrationSocket(socket.text("type").orElse(""), socket.text("host"), socket.text("port"),
                socket.text("path"), socket);
    }
}
