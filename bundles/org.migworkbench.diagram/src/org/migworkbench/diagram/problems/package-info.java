/** Quick fixes of an open document and of the markers of files. */
package org.migworkbench.diagram.problems;
