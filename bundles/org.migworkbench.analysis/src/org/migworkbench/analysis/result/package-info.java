/**
 * What is kept of runs, migrations and experiments: files, the names that they have, and the table of rounds that files,
 * command line and window share.
 */
package org.migworkbench.analysis.result;
