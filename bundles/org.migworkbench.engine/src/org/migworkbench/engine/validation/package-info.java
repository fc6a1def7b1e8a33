/**
 * Checks a specification against the catalogs of policies and workloads before a run. Stands above both, so that a
 * specification knows neither.
 */
package org.migworkbench.engine.validation;
