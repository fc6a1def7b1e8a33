/**
 * How numbers, tables and JSON are written in all files, and read when they come from outside: exact, and with a place in
 * every complaint.
 */
package org.migworkbench.analysis.format;
