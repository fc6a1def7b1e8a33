/** Makes the workloads and strategies that a scenario names, from the providers of both. */
package org.migworkbench.engine.assembly;
