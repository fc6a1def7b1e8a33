package org.migworkbench.qmp.migration;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * The part {@code ram} of query-migrate (of QEMUs before 9.1 also {@code disk}). Counters run from the beginning of the
 * migration; fields that a QEMU doesn't send are empty.
 *
 * @param transferredBytes        sent so far, all channels
 * @param remainingBytes          not sent yet
 * @param totalBytes              size of the guest's memory
 * @param zeroPages               zero pages sent ({@code duplicate}), about 9 bytes each
 * @param normalPages             whole pages sent
 * @param normalBytes             bytes of the whole pages sent
 * @param dirtyPagesPerSecond     pages that the guest dirtied a second; refreshed at most once a second
 * @param megabitsPerSecond       throughput ({@code mbps}), in 10^6 bit a second
 * @param dirtySyncCount          how often the dirty bitmap was fetched: the number of the pass
 * @param postcopyRequests        pages that the destination asked for
 * @param pageSizeBytes           size of a page
 * @param multifdBytes            part of the bytes sent through multifd channels
 * @param pagesPerSecond          pages sent a second
 * @param precopyBytes            part of the bytes sent before the switch-over
 * @param downtimeBytes           part of the bytes sent while the guest was stopped
 * @param postcopyBytes           part of the bytes sent in post-copy
 * @param missedZeroCopySyncCount how often zero-copy sending fell back to copying
 * @param raw                     all fields, unknown ones too
 */
public record RamStats(OptionalLong transferredBytes, OptionalLong remainingBytes, OptionalLong totalBytes,
        OptionalLong zeroPages, OptionalLong normalPages, OptionalLong normalBytes, OptionalLong dirtyPagesPerSecond,
        OptionalDouble megabitsPerSecond, OptionalLong dirtySyncCount, OptionalLong postcopyRequests,
        OptionalLong pageSizeBytes, OptionalLong multifdBytes, OptionalLong pagesPerSecond, OptionalLong precopyBytes,
        OptionalLong downtimeBytes, OptionalLong postcopyBytes, OptionalLong missedZeroCopySyncCount, QmpObject raw) {

    /**
     * Reads the object.
     *
     * @param ram the part of the answer
     * @return its fields
     * @throws QmpFormatException if one is of another type
     */
    public static RamStats of(QmpObject ram) throws QmpFormatException {
        return new RamStats(ram.whole("transferred"), ram.whole("remaining"), ram.whole("total"),
                ram.whole("duplicate"), ram.whole("normal"), ram.whole("normal-bytes"), ram.whole("dirty-pages-rate"),
                ram.real("mbps"), ram.whole("dirty-sync-count"), ram.whole("postcopy-requests"),
                ram.whole("page-size"), ram.unsigned("multifd-bytes"), ram.unsigned("pages-per-second"),
                ram.unsigned("precopy-bytes"), ram.unsigned("downtime-bytes"), ram.unsigned("postcopy-bytes"),
                ram.unsigned("dirty-sync-missed-zero-copy"), ram);
    }
}
