/** The command {@code predict}: one virtual machine in words, without a file. */
package org.migworkbench.cli.predict;
