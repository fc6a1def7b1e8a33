/**
 * Sizes, rates, times and counts as people write and read them: the one place that parses and formats them; and foreign
 * text and failures as messages may show them.
 */
package org.migworkbench.quantities;
