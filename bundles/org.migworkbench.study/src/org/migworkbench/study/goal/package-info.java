/** Search for the values of several numbers with which a migration comes best: an optimiser over runs, every point kept. */
package org.migworkbench.study.goal;
