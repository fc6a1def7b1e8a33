/** From a recording to a scenario that can be run: the fitted guest as a document, its replay, the files of an import. */
package org.migworkbench.core.imports;
