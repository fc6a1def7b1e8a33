package org.migworkbench.core.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.testkit.ReferenceText;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.CalibrationException;
import org.migworkbench.recording.calibration.Replay;

/** Keeps docs/calibration.md at what the program gives; rewrites it with {@code -Drewrite.references=true}. */
class CalibrationTableTest {

    private static final String FILE = "docs/calibration.md";
    private static final String BEGIN = "<!-- begin generated -->\n";
    private static final String END = "<!-- end generated -->\n";

    @Test
    void theTablesAreWhatTheProgramGives() throws IOException, CalibrationException {
        String page = ReferenceText.read(FILE);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        assertTrue(begin > 0 && end > begin, "markers");
        ReferenceText.check(FILE, page.substring(0, begin) + BEGIN + "\n" + CalibrationTables.write()
                + page.substring(end));
    }

    @Test
    void oneRecordingForetellsTheOthersWithinTenPercent() throws IOException, CalibrationException {
        List<Recording> recordings = Simulator.recordings();
        for (String workload : CalibrationTables.workloads(recordings)) {
            List<Recording> all = CalibrationTables.undisturbed(recordings, workload);
            Calibration calibration = CalibrationTables.calibration(CalibrationTables.chosen(all));
            for (Recording one : all) {
                Replay replay = CalibrationTables.replay(calibration, one);
                String name = one.request().name();
                assertTrue(Math.abs(replay.timeError()) <= CalibrationTables.TARGET, name + replay.timeError());
                assertTrue(Math.abs(replay.bytesError()) <= CalibrationTables.TARGET, name + replay.bytesError());
                assertTrue(replay.sameEnd(), name);
            }
        }
    }
}
