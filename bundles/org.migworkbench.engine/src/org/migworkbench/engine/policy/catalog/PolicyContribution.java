package org.migworkbench.engine.policy.catalog;

import java.util.List;

/** The service by which a bundle contributes policies. */
public interface PolicyContribution {

    /**
     * The contributed policies.
     *
     * @return providers; each id is unique within its kind
     */
    List<PolicyProvider<?>> providers();
}
