/** Maps of pages for results that are there: the run is made again, and what became of each page is written down. */
package org.migworkbench.core.pagemap;
