/** Puts nodes of the drawing in order: by what they are linked with, along each other, in one size. */
package org.migworkbench.editor.topology.arrange;
