package org.migworkbench.cli.commands;

import java.util.ArrayList;
import java.util.Arrays;
import org.migworkbench.recording.imports.RecordingFormat;

/** The names of all formats that can be imported, for the help. */
final class ImportFormats extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    ImportFormats() {
        super(Arrays.stream(RecordingFormat.values()).map(RecordingFormat::id).toList());
    }
}
