package org.migworkbench.engine.pages.protection;

import org.migworkbench.engine.course.GuestProtection;

/** The protection of a guest of which each page is known, with events of its own. */
public interface PageProtection extends GuestProtection {

    /** What is lost is lost. */
    PageProtection NONE = new PageProtection() {
    };

    /**
     * Handles an event of the protection.
     *
     * @param kind  its kind
     * @param stamp tells whether it was overtaken
     * @return true if nobody else is to handle it
     */
    default boolean handles(int kind, long stamp) {
        return false;
    }
}
