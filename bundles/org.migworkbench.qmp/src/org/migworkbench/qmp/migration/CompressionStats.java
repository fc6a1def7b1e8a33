package org.migworkbench.qmp.migration;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * The part {@code compression} of query-migrate, of QEMUs that still have the capability {@code compress} (before 9.1).
 *
 * @param pages           pages compressed and sent
 * @param busyCount       how often no thread was free
 * @param busyRate        share of the pages for which no thread was free
 * @param compressedBytes bytes after compression
 * @param compressionRate page bytes for each byte after compression
 * @param raw             all fields, unknown ones too
 */
public record CompressionStats(OptionalLong pages, OptionalLong busyCount, OptionalDouble busyRate,
        OptionalLong compressedBytes, OptionalDouble compressionRate, QmpObject raw) {

    /**
     * Reads the object.
     *
     * @param compression the part of the answer
     * @return its fields
     * @throws QmpFormatException if one is of another type
     */
    public static CompressionStats of(QmpObject compression) throws QmpFormatException {
        return new CompressionStats(compression.whole("pages"), compression.whole("busy"),
                compression.real("busy-rate"), compression.whole("compressed-size"),
                compression.real("compression-rate"), compression);
    }
}
