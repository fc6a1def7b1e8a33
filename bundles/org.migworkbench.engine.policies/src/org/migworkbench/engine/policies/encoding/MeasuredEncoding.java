package org.migworkbench.engine.policies.encoding;

import org.migworkbench.engine.policy.Encoding;

/** An encoding that tells how well it works. */
public interface MeasuredEncoding extends Encoding {

    /**
     * Counts since the migration began.
     *
     * @return the counts as of now
     */
    EncodingStats stats();
}
