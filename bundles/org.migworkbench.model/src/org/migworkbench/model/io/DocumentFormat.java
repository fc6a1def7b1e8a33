package org.migworkbench.model.io;

import java.io.IOException;
import org.migworkbench.model.Document;

/** A way to write a document as the text of a file, and to read it. */
public interface DocumentFormat {

    /**
     * Reads a text, which is taken to be hostile.
     *
     * @param text the file's text
     * @param name what problems give as the file's name
     * @return the document, or the problems that keep it from being read
     */
    LoadResult read(String text, String name);

    /**
     * Writes a document.
     *
     * @param document the document; not changed
     * @return the file's content in UTF-8
     * @throws IOException if the document can't be written so that it can be read again
     */
    byte[] toBytes(Document document) throws IOException;
}
