/**
 * Fault tolerance while a guest migrates: checkpoints of both sides, the output that is kept back for them, and the
 * answers to the loss of a host or of the network.
 */
package org.migworkbench.engine.pages.protection;
