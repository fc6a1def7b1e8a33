/**
 * What is known about a migration beside its rounds: what it was asked for, and which values of it and of its policy limit
 * it, each with the path that sets it.
 */
package org.migworkbench.analysis.migration;
