package org.migworkbench.recording.imports.text;

import java.util.List;

/**
 * What became of the lines of a file.
 *
 * @param read       how many were read
 * @param used       how many say something that was taken
 * @param passedOver how many don't, blank ones too
 * @param examples   the first of those passed over that aren't blank, each with its place; at most three
 */
public record LineCount(long read, long used, long passedOver, List<String> examples) {

    /** Copies the list. */
    public LineCount {
        examples = List.copyOf(examples);
    }
}
