/** Where elements stand on the drawing and how large they are. */
package org.migworkbench.model.commands.bounds;
