package org.migworkbench.core.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.migworkbench.core.document.Example;
import org.migworkbench.core.document.ExampleCatalog;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.io.ModelFiles;

/** The documents that lessons open, and what their scenarios give. */
final class LessonDocuments {

    private LessonDocuments() {
    }

    static Document open(String id) throws IOException {
        ExampleCatalog catalog = new ExampleCatalog();
        Example example = catalog.examples().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no example " + id));
        try (InputStream content = catalog.open(example)) {
            return ModelFiles.load(content, example.fileName()).document().orElseThrow();
        }
    }

    static Scenario scenario(Document document, String id) {
        return document.getScenarios().stream().filter(each -> id.equals(each.getId())).findFirst()
                .orElseThrow(() -> new AssertionError("no scenario " + id));
    }

    static List<MigrationResult> runs(String example, String scenario) throws IOException {
        return runs(open(example), scenario);
    }

    static List<MigrationResult> runs(Document document, String scenario) {
        return new TestDocuments.EngineBackend()
                .run(TestDocuments.translate(document, scenario(document, scenario)).spec().orElseThrow(),
                        RunOptions.NONE)
                .migrations();
    }

    static MigrationResult run(String example, String scenario) throws IOException {
        return runs(example, scenario).get(0);
    }
}
