package org.migworkbench.engine.policies;

import java.util.List;
import org.migworkbench.engine.policies.selection.BubblingScan;
import org.migworkbench.engine.policy.PageSelection;

/** Page selections that stand by themselves, to be put in the place of another policy's. */
final class SelectionPolicies {

    /** Hines' prepaging. */
    static final SingleStrategy<PageSelection> BUBBLING = SingleStrategy.of("bubbling", PageSelection.class,
            "Bubbling around requested pages",
            "Sends the pages around the one that was asked for last, nearest first; without requests in the order of"
                    + " their numbers. For post-copy.",
            "Hines, Deshpande and Gopalan, OSR 43(3), 2009, bubbling with one pivot", List.of(),
            (params, context) -> new BubblingScan(context.vm().pageCount()));

    private SelectionPolicies() {
    }
}
