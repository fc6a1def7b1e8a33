/** The files that were open last. */
package org.migworkbench.app.recent;
