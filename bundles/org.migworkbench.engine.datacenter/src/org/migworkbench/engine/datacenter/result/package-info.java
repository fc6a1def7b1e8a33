/** What came of a day: sums, series, moves. */
package org.migworkbench.engine.datacenter.result;
