package org.migworkbench.core.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lessons that come with the workbench: each is a file in the folder lessons, and stands in this list. */
public final class LessonCatalog {

    private static final List<String> IDS = List.of("working-set", "why-it-may-not-end", "skip-rule", "ar-and-hca",
            "compression", "post-copy", "failures", "sharing-a-link");

    /**
     * Reads the lessons.
     *
     * @return the lessons in the order in which to learn them
     * @throws IOException if one is missing or wrong; it names the file, the line and the reason
     */
    public List<Lesson> lessons() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (String id : IDS) {
            lessons.add(LessonReader.read(id, text(id)));
        }
        return lessons;
    }

    private static String text(String id) throws IOException {
        try (InputStream content = LessonCatalog.class.getResourceAsStream("/lessons/" + id + ".txt")) {
            if (content == null) {
                throw new IOException("The lesson " + id + " is missing from the installation.");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
