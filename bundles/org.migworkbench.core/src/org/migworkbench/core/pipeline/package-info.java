/** A policy as its pipeline: stages with a strategy each, what may stand in them, what doesn't go together, presets. */
package org.migworkbench.core.pipeline;
