/**
 * A document in the window: the editor with its one file, one session and one command stack, saving without loss, and
 * the pages that show it. Nothing here draws.
 */
package org.migworkbench.diagram.document;
