/** Ways to choose the pages of a batch. */
package org.migworkbench.engine.policies.selection;
