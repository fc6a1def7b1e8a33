/** Whole policies, each a row of strategies of the catalog with the values that make it this policy. */
package org.migworkbench.engine.policies.presets;
