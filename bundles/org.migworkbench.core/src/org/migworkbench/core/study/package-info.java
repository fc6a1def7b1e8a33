/** Experiments of a document: the plan of all its runs, and the job that makes them for the window and the command line. */
package org.migworkbench.core.study;
