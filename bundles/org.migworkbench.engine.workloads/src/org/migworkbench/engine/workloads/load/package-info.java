/**
 * Guests in the words of people: a measured dirty rate, a load generator by its name. Each becomes workloads of the
 * catalog.
 */
package org.migworkbench.engine.workloads.load;
