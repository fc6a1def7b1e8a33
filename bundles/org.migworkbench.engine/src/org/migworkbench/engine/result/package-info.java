/**
 * What a run gives: rounds, totals and ends of migrations, as immutable records.
 */
package org.migworkbench.engine.result;
