package org.migworkbench.cli.live;

import org.migworkbench.core.live.course.LiveCourse;

/** Ends a session when the program is interrupted, so that no machine of the session's own is left behind. */
final class OnInterrupt implements AutoCloseable {

    private final Thread hook;

    OnInterrupt(LiveCourse course) {
        hook = new Thread(course::close, "end of the session");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending: the hook does its work.
            hook.setName("end of the session, under way");
        }
    }
}
