package org.migworkbench.core.drawing;

/**
 * How large a label is.
 *
 * @param width  pixels
 * @param height pixels
 */
public record LabelSize(int width, int height) {
}
