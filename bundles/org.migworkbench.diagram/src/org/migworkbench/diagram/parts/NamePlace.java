package org.migworkbench.diagram.parts;

import org.eclipse.draw2d.IFigure;

/**
 * Where a text is edited in place.
 *
 * @param figure the figure that shows the text
 * @param lines whether it has several lines
 */
public record NamePlace(IFigure figure, boolean lines) {
}
