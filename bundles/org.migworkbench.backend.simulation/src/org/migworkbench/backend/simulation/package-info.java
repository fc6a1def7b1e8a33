/**
 * The backend that simulates: it gives the scenario to the engine with the policies and workloads that are known when
 * the run begins.
 */
package org.migworkbench.backend.simulation;
