/**
 * Parameters of policies and workloads: one typed declaration feeds forms, command line, validation and docs.
 */
package org.migworkbench.engine.param;
