/**
 * Page traces: which pages a guest wrote in each tick of its time, and how they are kept in files
 * (docs/trace-format.md). What is read is hostile: sizes are bounded and every refusal names file, place and value.
 */
package org.migworkbench.engine.workloads.trace;
