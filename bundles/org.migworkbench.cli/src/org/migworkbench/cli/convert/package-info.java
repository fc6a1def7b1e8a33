/** The command {@code convert}: a document in its other format. */
package org.migworkbench.cli.convert;
