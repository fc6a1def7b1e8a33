package org.migworkbench.recording.imports;

import java.io.Reader;
import java.util.Optional;
import org.migworkbench.recording.TextLines;

/**
 * What an importer reads from: the text or, beside it, its lines. Only one of the two is used.
 *
 * @param name    what the source is called, the file's name without its ending
 * @param text    the text
 * @param lines   the lines of the same text
 * @param mapping what the columns of a table mean; empty for other formats
 */
record ImportSource(String name, Reader text, TextLines lines, Optional<ColumnMapping> mapping) {
}
