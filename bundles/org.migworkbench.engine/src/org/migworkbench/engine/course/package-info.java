/**
 * The course of a migration, written once: its phases, what its strategies are asked and when, its rows and its end. What
 * a round is and how its pages travel is up to a {@link org.migworkbench.engine.course.Medium}: pages one by one, or the
 * mass of them.
 */
package org.migworkbench.engine.course;
