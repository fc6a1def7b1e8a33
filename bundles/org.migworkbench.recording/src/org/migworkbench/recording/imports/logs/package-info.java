/**
 * Readers of what programs log while they move guests: each takes the lines of one program, tells migrations apart and gives
 * what the lines say of each. Times are those of the log's clock, made to count from the command to migrate.
 */
package org.migworkbench.recording.imports.logs;
