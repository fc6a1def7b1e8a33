package org.migworkbench.engine.policies.encoding;

import org.migworkbench.engine.policy.Encoding;

/** An encoding that holds while all pages go from the source alone; in post-copy it sends pages as they are. */
public interface PrecopyEncoding extends Encoding {

    /**
     * The name by which it is known.
     *
     * @return the id of the encoding, for example {@code multifd}
     */
    String capability();
}
