/** Lessons in the window. */
package org.migworkbench.app.lessons;
