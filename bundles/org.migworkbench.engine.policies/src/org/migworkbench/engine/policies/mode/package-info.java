/** Orders of phases. */
package org.migworkbench.engine.policies.mode;
