/** Readers of what people have of a migration: each makes recordings from one format, recognised by its content. */
package org.migworkbench.recording.imports;
