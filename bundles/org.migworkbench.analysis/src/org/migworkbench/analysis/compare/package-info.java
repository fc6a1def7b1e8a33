/**
 * Results held against each other: their figures with a tolerance, what differs in their settings, and the differences
 * of their courses. Simulated, imported and live results alike.
 */
package org.migworkbench.analysis.compare;
