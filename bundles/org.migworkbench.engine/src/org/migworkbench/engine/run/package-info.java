/**
 * A run as its caller sees it: opened by an engine, advanced on a virtual clock, observed and cancelled.
 */
package org.migworkbench.engine.run;
