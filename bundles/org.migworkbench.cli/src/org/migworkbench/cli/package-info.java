/**
 * The command line: {@code run}, {@code predict}, {@code validate} and {@code policies}. It needs no display and
 * loads no class of a window.
 *
 * <p>{@link org.migworkbench.cli.CommandLineTool} is the whole of it and runs anywhere; {@link
 * org.migworkbench.cli.CliApplication} starts it in the product. What each command takes and prints is described in
 * docs/command-line.md.
 */
package org.migworkbench.cli;
