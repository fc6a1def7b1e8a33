package org.migworkbench.model.text;

/**
 * A piece of a text.
 *
 * @param offset where it begins, from 0
 * @param length how many characters it has
 */
public record TextPlace(int offset, int length) {
}
