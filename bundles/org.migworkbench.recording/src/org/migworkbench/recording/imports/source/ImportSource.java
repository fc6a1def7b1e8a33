package org.migworkbench.recording.imports.source;

import java.util.Optional;
import org.migworkbench.recording.imports.text.LogLines;

/**
 * What an importer reads from.
 *
 * @param name    what the source is called, the file's name without its ending
 * @param lines   its lines
 * @param mapping what the columns of a table mean; empty for other formats
 */
public record ImportSource(String name, LogLines lines, Optional<ColumnMapping> mapping) {
}
