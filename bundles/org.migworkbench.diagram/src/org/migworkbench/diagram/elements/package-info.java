/** The rows that say how each kind of element is drawn, known before any class of its bundle is loaded. */
package org.migworkbench.diagram.elements;
