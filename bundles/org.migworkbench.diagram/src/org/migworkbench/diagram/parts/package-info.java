/**
 * Bases of edit parts and edit policies. An edit part narrows its model, listens while it is active, and leaves all
 * logic to commands.
 */
package org.migworkbench.diagram.parts;
