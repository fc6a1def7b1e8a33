package org.migworkbench.core.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a teacher may write into the file of a lesson, and what is said of mistakes. */
class LessonReaderTest {

    private static final String WHOLE = """
            # a remark
            title: T
            teaches: What
              goes on.

            step: First
            text: One. Two: more.
            do: Open = it = open example one
            try: That.
            step: Second
            text: Text
            question: Why?
            answer: So.
            """;

    @Test
    void readsAllOfIt() throws IOException {
        Lesson lesson = LessonReader.read("it", WHOLE.replace("Open = it =", "Open it ="));
        assertEquals("What goes on.", lesson.teaches());
        assertEquals(List.of(
                new LessonStep("First", "One. Two: more.",
                        Optional.of(new LessonLink("Open it", LessonDeed.OPEN, "example", "one")), "That."),
                new LessonStep("Second", "Text", Optional.empty(), "")), lesson.steps());
        assertEquals("So.", lesson.answer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "do: Open = it = open example one | do: Open it = fly | line 8: nothing is called fly",
            "do: Open = it = open example one | do: Open it = open | line 8: open names too much or too little",
            "do: Open = it = open example one | do: run | line 8: do needs a label",
            "title: T | title: | title is missing", "title: T | text: T | line 2: text belongs to a step",
            "title: T | colour: T | line 2: there is no key colour", "answer: So. | # | answer is missing",
            "question: Why? | title: Why | line 12: title stands there twice",
            "text: Text | # | text is missing in the step Second", "title: T | hello | line 2: expected a key" })
    void mistakesAreLocated(String right, String wrong, String message) {
        String text = WHOLE.replace(right, wrong).replace("Open = it =", "Open it =");
        IOException problem = assertThrows(IOException.class, () -> LessonReader.read("it", text));
        assertTrue(problem.getMessage().startsWith("The lesson it, line "), problem.getMessage());
        assertTrue(problem.getMessage().contains(message), problem.getMessage());
    }

    @Test
    void walkStaysWithinTheLessonAndRemembersIt() throws IOException {
        Lesson lesson = LessonReader.read("it", WHOLE.replace("Open = it =", "Open it ="));
        LessonWalk walk = new LessonWalk(List.of(lesson));
        walk.go(1);
        assertEquals(0, walk.place(lesson));
        walk.open(lesson);
        walk.go(-1);
        assertEquals(0, walk.place(lesson));
        walk.go(1);
        walk.close();
        assertTrue(walk.open().isEmpty() && walk.isBegun(lesson));
        walk.open(lesson);
        assertEquals(1, walk.place(lesson));
        walk.go(9);
        assertEquals(2, walk.place(lesson));
    }
}
