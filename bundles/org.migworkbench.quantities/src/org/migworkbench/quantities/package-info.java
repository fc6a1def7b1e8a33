/**
 * Sizes, rates, times and counts as people write and read them: the one place that parses and formats them.
 */
package org.migworkbench.quantities;
