/**
 * The links of a scenario, and how batches and endless traffic share them: max-min fair, followed at every change.
 */
package org.migworkbench.engine.network;
