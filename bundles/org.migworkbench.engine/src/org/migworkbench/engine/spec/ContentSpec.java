package org.migworkbench.engine.spec;

import java.util.Objects;

/**
 * What the guest's pages hold; encodings that look at content (zero pages, deltas, compression) use it.
 *
 * @param kind          what a write leaves in a page
 * @param wordsPerWrite how many 8-byte words of a page change at one write; used by {@link Kind#WORDS} only, 1 to 512
 *                      for pages of 4096 bytes
 * @param places        which words those are; used by {@link Kind#WORDS} only
 * @param data          what pages that aren't zero consist of
 */
public record ContentSpec(Kind kind, int wordsPerWrite, Places places, Data data) {

    /** What a write leaves. */
    public enum Kind {
        /** A write changes all words of the page. */
        RANDOM,
        /** A write leaves the page zero. */
        ZERO,
        /** A write changes a few words of the page. */
        WORDS
    }

    /** Which words of a page a write changes. */
    public enum Places {
        /** Other random ones at each write. */
        RANDOM,
        /** Always the same, evenly spread over the page. */
        SPREAD
    }

    /** What the data looks like to a compressor. */
    public enum Data {
        /** Can't be compressed. */
        RANDOM,
        /** Like text. */
        TEXT
    }

    /** Content that can't be compressed: the assumption that favours no encoding. */
    public static final ContentSpec RANDOM = new ContentSpec(Kind.RANDOM, 0);

    /** Checks that nothing is missing. */
    public ContentSpec {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(data, "data");
    }

    /**
     * Random places and data that can't be compressed.
     *
     * @param kind          what a write leaves
     * @param wordsPerWrite how many 8-byte words change at one write
     */
    public ContentSpec(Kind kind, int wordsPerWrite) {
        this(kind, wordsPerWrite, Places.RANDOM, Data.RANDOM);
    }
}
