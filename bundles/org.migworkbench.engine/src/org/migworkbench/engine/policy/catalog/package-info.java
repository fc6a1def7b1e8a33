/**
 * What is known of policies and strategies before a run: their ids, parameters and parts, how they are found, put together
 * and checked.
 */
package org.migworkbench.engine.policy.catalog;
