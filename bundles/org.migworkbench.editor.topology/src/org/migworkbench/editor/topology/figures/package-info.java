/** What the diagram is drawn with: plain figures that know neither the model nor edit parts. */
package org.migworkbench.editor.topology.figures;
