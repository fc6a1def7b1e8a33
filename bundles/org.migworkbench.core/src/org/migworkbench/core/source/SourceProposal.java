package org.migworkbench.core.source;

/**
 * Something that can be typed at a place.
 *
 * @param text  what it puts in
 * @param label what it is called, with a few words where the text alone says little
 * @param docs  what it means, for people; may be empty
 */
public record SourceProposal(String text, String label, String docs) {
}
