/**
 * Virtual time: a run's clock, which also numbers what the run's observer is told, and the queue of what is to come with
 * the ranges of numbers from which each part of the engine takes the kinds of its events.
 */
package org.migworkbench.engine.clock;
