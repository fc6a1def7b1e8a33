/** A day of a data centre under a strategy. */
package org.migworkbench.engine.datacenter.day;
