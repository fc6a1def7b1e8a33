/**
 * The course of real migrations, from the opening of a session to its end. A
 * {@link org.migworkbench.core.live.course.LiveCourse} is the same for the command line and for the window; an
 * {@link org.migworkbench.core.live.course.AttendedCourse} is one that a person watches, confirms and steers, with all that
 * there is to show. Nothing here knows a backend's words, and nothing a window.
 */
package org.migworkbench.core.live.course;
