/** The drawing as a picture: on paper, as a file, on the clipboard. */
package org.migworkbench.diagram.picture;
