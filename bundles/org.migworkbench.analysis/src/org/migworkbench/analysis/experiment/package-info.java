/**
 * Experiments: what came of the runs of each policy under each workload, their means with confidence intervals, and
 * the differences to a baseline, paired by seed.
 */
package org.migworkbench.analysis.experiment;
