/** The base of pages that draw a document: viewer, palette, zoom, grid and menu. */
package org.migworkbench.diagram;
