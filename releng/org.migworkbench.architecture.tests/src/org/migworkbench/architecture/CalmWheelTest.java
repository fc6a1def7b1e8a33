package org.migworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The mouse wheel edits nothing that it merely passes over: each control whose value a wheel changes is calmed. */
class CalmWheelTest {

    private static final Pattern CHANGED_BY_WHEEL = Pattern
            .compile("new (Combo|CCombo|Spinner|Scale|Slider)\\(\\w+, SWT\\.");

    private static boolean isCalm(String source) {
        long controls = CHANGED_BY_WHEEL.matcher(source).results().count();
        long calmed = Pattern.compile("CalmWheel\\.over\\(").matcher(source).results().count();
        return calmed >= controls;
    }

    @Test
    void eachListAndSliderIsCalm() throws IOException {
        Path root = Path.of(System.getProperty("root.directory"));
        try (Stream<Path> files = Files.walk(root.resolve("bundles"))) {
            List<String> wild = files
                    .filter(file -> file.toString().endsWith(".java") && !file.toString().contains(".tests"))
                    .filter(file -> !isCalm(read(file))).map(file -> root.relativize(file).toString()).toList();
            assertEquals(List.of(), wild);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void oneThatIsNotIsFound() {
        assertFalse(isCalm("Combo combo = new Combo(bar, SWT.READ_ONLY);"));
        assertTrue(isCalm("Combo combo = new Combo(bar, SWT.READ_ONLY); CalmWheel.over(combo);"));
    }
}
