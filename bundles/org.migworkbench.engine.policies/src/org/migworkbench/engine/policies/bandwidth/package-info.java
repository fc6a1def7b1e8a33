/** Ways to limit the rate. */
package org.migworkbench.engine.policies.bandwidth;
