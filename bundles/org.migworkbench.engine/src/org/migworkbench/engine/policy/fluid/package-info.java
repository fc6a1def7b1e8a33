/** What strategies say of themselves in fluid mode, where a round is looked at as a whole instead of batch by batch. */
package org.migworkbench.engine.policy.fluid;
