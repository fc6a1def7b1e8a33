/**
 * Running experiments: the plan of all runs of an experiment of a document, the runs themselves on all processors, and
 * what keeps finished runs on the disk.
 */
package org.migworkbench.core.experiment;
