package org.migworkbench.engine.pages.protection;

import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.policy.ProtectionRules;

/**
 * The parts of a migration that protecting it deals with.
 *
 * @param memory   the guest's memory
 * @param state    how far the migration has come
 * @param channels where it sends
 * @param witness  sees what is put into checkpoints
 */
public record Protected(PageSpace memory, CourseState state, Channels channels, MemoryWitness witness) {

    /** The rules of the protection, which the policy has. */
    ProtectionRules rules() {
        return state.strategies().protection().rules().orElseThrow();
    }
}
