/** Whether a migration goes in circles: the statistics of its rounds, and what may yet change them. */
package org.migworkbench.engine.course.plateau;
