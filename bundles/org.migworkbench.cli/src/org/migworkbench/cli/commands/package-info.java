/** The commands, one class each, with their options and what they print. */
package org.migworkbench.cli.commands;
