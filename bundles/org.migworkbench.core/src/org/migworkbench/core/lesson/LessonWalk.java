package org.migworkbench.core.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far somebody is in the lessons: which one is open, and at which step each was left. */
public final class LessonWalk {

    private final List<Lesson> lessons;
    private final Map<Lesson, Integer> places = new HashMap<>();
    private Optional<Lesson> open = Optional.empty();

    /**
     * Begins with no lesson open.
     *
     * @param lessons all there are
     */
    public LessonWalk(List<Lesson> lessons) {
        this.lessons = List.copyOf(lessons);
    }

    /**
     * Lists the lessons.
     *
     * @return all there are, in order
     */
    public List<Lesson> lessons() {
        return lessons;
    }

    /**
     * The lesson that is open.
     *
     * @return the lesson; empty while one chooses
     */
    public Optional<Lesson> open() {
        return open;
    }

    /**
     * Opens a lesson where it was left.
     *
     * @param lesson one of the lessons
     */
    public void open(Lesson lesson) {
        places.putIfAbsent(lesson, 0);
        open = Optional.of(lesson);
    }

    /** Goes back to the list of lessons. */
    public void close() {
        open = Optional.empty();
    }

    /**
     * Whether a lesson has been opened.
     *
     * @param lesson one of the lessons
     * @return whether somebody began it
     */
    public boolean isBegun(Lesson lesson) {
        return places.containsKey(lesson);
    }

    /**
     * Where somebody is in a lesson.
     *
     * @param lesson one of the lessons
     * @return number of the step from 0; the number of steps stands for the question
     */
    public int place(Lesson lesson) {
        return places.getOrDefault(lesson, 0);
    }

    /**
     * Goes on or back in the lesson that is open, as far as there is something.
     *
     * @param steps how many steps, back if negative
     */
    public void go(int steps) {
        open.ifPresent(lesson -> places.put(lesson,
                Math.max(0, Math.min(lesson.steps().size(), place(lesson) + steps))));
    }
}
