package org.migworkbench.core.lesson;

import java.util.List;

/**
 * A lesson: steps beside the drawing, and a question at the end.
 *
 * @param id       names it in the program
 * @param title    its name for people
 * @param teaches  what it teaches, in a sentence
 * @param steps    its steps in their order, 4 to 7
 * @param question what is asked at the end
 * @param answer   the answer, which stays hidden until it is asked for
 */
public record Lesson(String id, String title, String teaches, List<LessonStep> steps, String question, String answer) {

    /** Takes a copy of the steps. */
    public Lesson {
        steps = List.copyOf(steps);
    }
}
