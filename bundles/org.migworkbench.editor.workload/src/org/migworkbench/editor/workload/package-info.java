/** The page that draws what a guest does to its memory. */
package org.migworkbench.editor.workload;
