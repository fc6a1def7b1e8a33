/**
 * Documents: reading, checking and addressing them, and from a scenario of a document to a specification that the engine
 * runs.
 *
 * <p>The window and the command line are two callers of the same classes here and in {@code core.run}, so both give the
 * same numbers and the same messages. Every class can be made by its constructor; in the running application registries
 * and services are components that find each other.
 */
package org.migworkbench.core.document;
