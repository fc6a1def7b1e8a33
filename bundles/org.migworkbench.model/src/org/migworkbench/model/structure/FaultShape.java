package org.migworkbench.model.structure;

import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;

/** What a fault needs to be complete: a link, a migration, or both. */
public final class FaultShape {

    private FaultShape() {
    }

    /**
     * Tells whether a kind of fault is one of a link.
     *
     * @param kind the kind
     * @return whether a link is hit rather than a migration
     */
    public static boolean isOfLink(FaultKind kind) {
        return kind == FaultKind.LINK_SLOW || kind == FaultKind.LINK_DOWN;
    }

    /**
     * Tells whether a fault depends on a migration.
     *
     * @param kind what goes wrong
     * @param trigger what its delay counts from
     * @return false for the fault of a link at a time
     */
    public static boolean needsMigration(FaultKind kind, FaultTrigger trigger) {
        return !isOfLink(kind) || trigger != FaultTrigger.TIME;
    }
}
