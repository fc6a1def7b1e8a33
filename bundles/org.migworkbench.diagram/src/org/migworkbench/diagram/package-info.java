/**
 * What all diagram editors share: one command stack a document, loading and saving without loss, and the registry that
 * says how each kind of element is shown.
 */
package org.migworkbench.diagram;
