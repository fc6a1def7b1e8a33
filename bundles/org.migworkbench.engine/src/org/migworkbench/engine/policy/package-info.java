/**
 * The interfaces that a migration policy implements and the typed declaration of its parameters. A policy is created
 * afresh for each migration of each run, so it may keep state in fields; strategies are called for batches of pages on
 * arrays that the caller owns and allocate nothing.
 */
package org.migworkbench.engine.policy;
