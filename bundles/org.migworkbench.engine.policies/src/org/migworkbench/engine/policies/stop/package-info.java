/** Rules that end the live phase. */
package org.migworkbench.engine.policies.stop;
