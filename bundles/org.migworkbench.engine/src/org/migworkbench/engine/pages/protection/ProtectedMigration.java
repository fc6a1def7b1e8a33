package org.migworkbench.engine.pages.protection;

import org.migworkbench.engine.course.MigrationCourse;
import org.migworkbench.engine.pages.postcopy.PostcopyPhase;

/** A migration as what protects it sees it. */
public interface ProtectedMigration {

    /**
     * Its course.
     *
     * @return the course
     */
    MigrationCourse course();

    /**
     * Its post-copy phase.
     *
     * @return the phase; only while the guest runs at the destination
     */
    PostcopyPhase postcopyPhase();

    /** Sends nothing more; a batch on its way is lost. */
    void freeze();
}
