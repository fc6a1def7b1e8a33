/**
 * Where things stand on a drawing: boxes that give way to each other, the routes of lines around them, and the places of
 * labels. Plain geometry in pixels, y downwards; the window measures texts and paints.
 */
package org.migworkbench.core.drawing;
