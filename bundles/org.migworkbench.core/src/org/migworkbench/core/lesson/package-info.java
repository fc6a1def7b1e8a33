/** Lessons: what is taught with the examples, step by step. */
package org.migworkbench.core.lesson;
