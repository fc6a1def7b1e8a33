package org.migworkbench.recording.imports.source;

import java.io.IOException;
import org.migworkbench.analysis.format.FormatException;

/** Makes recordings from a source of one format. */
@FunctionalInterface
public interface FormatReader {

    /**
     * Reads all of a source.
     *
     * @param source the source, at its beginning
     * @return what is in it
     * @throws FormatException if it isn't what it should be; the message begins with the line
     * @throws IOException     if it can't be read
     */
    ImportContent read(ImportSource source) throws IOException;
}
