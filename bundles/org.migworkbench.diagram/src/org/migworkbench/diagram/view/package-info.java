/** How much of a drawing is seen, and where: panning, fitting, a map in the corner, layers. */
package org.migworkbench.diagram.view;
