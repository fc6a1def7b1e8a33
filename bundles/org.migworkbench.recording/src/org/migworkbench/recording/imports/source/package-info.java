/** What every reader of a format begins with and ends in: a source, a migration as it is put together, what was found. */
package org.migworkbench.recording.imports.source;
