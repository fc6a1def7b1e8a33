package org.migworkbench.qmp;

import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * The answer to query-status: what the guest does.
 *
 * @param status  QEMU's word, for example {@code running}, {@code paused}, {@code inmigrate}, {@code postmigrate},
 *                {@code finish-migrate}
 * @param running whether its CPUs run
 */
public record StatusInfo(String status, boolean running) {

    /**
     * Reads the answer.
     *
     * @param answer the return value of query-status
     * @return its fields
     * @throws QmpFormatException if one is absent or of another type
     */
    public static StatusInfo of(QmpObject answer) throws QmpFormatException {
        return new StatusInfo(answer.text("status").orElseThrow(() -> new QmpFormatException("there is no status")),
                answer.flag("running").orElseThrow(() -> new QmpFormatException("there is no field running")));
    }
}
