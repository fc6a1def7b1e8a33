/**
 * Loading and saving of model files.
 *
 * <p>A file is read by a reader of its own rather than by EMF's, because every problem must come with its place and
 * what is allowed there, and nothing may be dropped in silence. What is written is XMI that EMF reads as well.
 */
package org.migworkbench.model.io;
