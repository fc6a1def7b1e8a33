/** One edit part for each kind of element; each says what its figure shows and leaves edits to policies. */
package org.migworkbench.editor.topology.parts;
