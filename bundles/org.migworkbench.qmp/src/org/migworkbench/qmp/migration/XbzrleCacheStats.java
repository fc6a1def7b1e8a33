package org.migworkbench.qmp.migration;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * The part {@code xbzrle-cache} of query-migrate, there while the capability {@code xbzrle} is on.
 *
 * @param cacheSizeBytes  size of the cache of sent pages
 * @param bytes           bytes sent in this encoding
 * @param pages           pages sent in this encoding
 * @param cacheMissCount  pages that were not in the cache
 * @param cacheMissesRate share of the pages that were not in the cache
 * @param encodingRate    page bytes for each byte sent
 * @param overflowCount   pages whose encoding would have been longer than the page
 * @param raw             all fields, unknown ones too
 */
public record XbzrleCacheStats(OptionalLong cacheSizeBytes, OptionalLong bytes, OptionalLong pages,
        OptionalLong cacheMissCount, OptionalDouble cacheMissesRate, OptionalDouble encodingRate,
        OptionalLong overflowCount, QmpObject raw) {

    /**
     * Reads the object.
     *
     * @param cache the part of the answer
     * @return its fields
     * @throws QmpFormatException if one is of another type
     */
    public static XbzrleCacheStats of(QmpObject cache) throws QmpFormatException {
        return new XbzrleCacheStats(cache.unsigned("cache-size"), cache.whole("bytes"), cache.whole("pages"),
                cache.whole("cache-miss"), cache.real("cache-miss-rate"), cache.real("encoding-rate"),
                cache.whole("overflow"), cache);
    }
}
