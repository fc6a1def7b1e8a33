package org.migworkbench.recording.imports.logs;

import java.util.List;
import org.migworkbench.recording.imports.text.LogLine;

/** Reads what one program logs: line by line, and in the end tells what it found. */
interface LogReader {

    /**
     * Reads a line.
     *
     * @param line the next line
     * @return whether it says something of a migration
     */
    boolean take(LogLine line);

    /**
     * What was found.
     *
     * @return the migrations in the order of their beginnings; empty where the log holds none
     */
    List<MigrationTrace> found();

    /**
     * Why a log that looks like one of this program holds no migration.
     *
     * @return a sentence without the place, that says what is in it and what is needed
     */
    String nothing();
}
