package org.migworkbench.engine.fluid;

import org.migworkbench.engine.course.CourseState;

/**
 * What one fluid migration is made of.
 *
 * @param memory the guest's memory, by who writes how much of it
 * @param guest  the guest
 * @param dirty  its pages that are to be sent
 * @param sender sends them
 * @param state  how far the migration has come
 */
record FluidParts(FluidMemory memory, FluidGuest guest, DirtySet dirty, RoundSender sender, CourseState state) {
}
