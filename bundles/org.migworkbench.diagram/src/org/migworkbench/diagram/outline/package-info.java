/** The outline of a diagram: a tree of its elements and a small map. */
package org.migworkbench.diagram.outline;
