/** The command that holds results against each other. */
package org.migworkbench.cli.diff;
