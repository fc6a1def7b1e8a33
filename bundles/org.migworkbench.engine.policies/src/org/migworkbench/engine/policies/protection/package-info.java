/** Protections against the loss of a host or of the network. */
package org.migworkbench.engine.policies.protection;
