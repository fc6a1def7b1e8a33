package org.migworkbench.recording;

import java.io.IOException;
import org.migworkbench.analysis.format.FormatException;

/** The lines of a text from outside, one after the other. */
public interface LineSource {

    /**
     * The next line.
     *
     * @return the line without its end; null after the last
     * @throws FormatException if it can't be a line of a text, for example by its length
     * @throws IOException     if the text can't be read
     */
    String next() throws IOException;

    /**
     * Where the last line was.
     *
     * @return for example {@code line 12}
     */
    String place();

    /**
     * Whether the last line had no end: it is the last of the text, and may have been cut.
     *
     * @return true only after the last line
     */
    boolean cut();
}
