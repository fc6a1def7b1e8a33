/**
 * What the workbench can do, without a window: from a document to a specification, from a specification to a result.
 *
 * <p>The window and the command line are two callers of the same classes here, so both give the same numbers and the
 * same messages. Every class can be made by its constructor; in the running application the registries and services
 * are components that find each other.
 */
package org.migworkbench.core;
