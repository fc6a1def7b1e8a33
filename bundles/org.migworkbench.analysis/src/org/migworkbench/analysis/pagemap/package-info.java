/** The map of a guest's pages: what became of each of them, round by round. */
package org.migworkbench.analysis.pagemap;
