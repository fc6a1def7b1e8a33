/** Numbers of a document that a person turns: which there are, over what range, and what a run would be with another. */
package org.migworkbench.core.tuning;
