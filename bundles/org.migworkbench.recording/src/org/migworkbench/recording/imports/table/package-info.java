/** Tables with a row a moment. */
package org.migworkbench.recording.imports.table;
