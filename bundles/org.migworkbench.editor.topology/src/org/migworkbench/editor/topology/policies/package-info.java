/** What a person can do with an element in the diagram: requests of the tools become commands of the model. */
package org.migworkbench.editor.topology.policies;
