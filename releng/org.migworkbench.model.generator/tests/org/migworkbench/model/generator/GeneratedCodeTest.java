package org.migworkbench.model.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The committed code is what the generator makes of the committed model, byte for byte. */
class GeneratedCodeTest {

    @Test
    void sourceIsWhatTheModelGives() throws IOException {
        Path bundle = Path.of(System.getProperty("model.bundle"));
        Path fresh = Path.of(System.getProperty("generated.directory"));
        new ModelGenerator(bundle.resolve("model/migration.genmodel")).generate(fresh);
        SortedMap<String, String> expected = FolderContent.read(fresh);
        SortedMap<String, String> actual = FolderContent.read(bundle.resolve("src-gen"));
        assertEquals(expected.keySet(), actual.keySet(), "Other files: run releng/scripts/generate-model");
        expected.forEach((file, text) -> assertEquals(text, actual.get(file),
            file + " differs: run releng/scripts/generate-model"));
    }
}
