package org.migworkbench.core.drawing;

/**
 * Where a label is.
 *
 * @param area the place
 * @param form which of the sizes that were offered was chosen, counted from 0
 * @param free whether it overlaps neither a box nor another label nor the head of an arrow
 */
public record LabelPlace(Area area, int form, boolean free) {
}
