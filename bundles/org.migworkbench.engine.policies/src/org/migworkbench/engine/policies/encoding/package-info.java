/** Ways to put pages on the wire. */
package org.migworkbench.engine.policies.encoding;
