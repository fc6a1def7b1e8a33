package org.migworkbench.engine;

import java.util.Objects;

/**
 * What the guest's pages hold after a write; encodings that look at content (zero pages, deltas) use it.
 *
 * @param kind          the kind of content
 * @param wordsPerWrite how many 8-byte words of a page change at one write; used by {@link Kind#WORDS} only, 1 to 512
 *                      for pages of 4096 bytes
 */
public record ContentSpec(Kind kind, int wordsPerWrite) {

    /** Kinds of content. */
    public enum Kind {
        /** A write changes the whole page to data that can't be compressed. */
        RANDOM,
        /** A write leaves the page zero. */
        ZERO,
        /** A write changes a few words of the page. */
        WORDS
    }

    /** Content that can't be compressed: the assumption that favours no encoding. */
    public static final ContentSpec RANDOM = new ContentSpec(Kind.RANDOM, 0);

    /** Checks that the kind is there. */
    public ContentSpec {
        Objects.requireNonNull(kind, "kind");
    }
}
