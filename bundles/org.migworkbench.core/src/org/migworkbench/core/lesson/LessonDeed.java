package org.migworkbench.core.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a link of a lesson can do; in a lesson's file its name stands in small letters. */
public enum LessonDeed {
    /** Opens an example, by its id; the id of one of its scenarios may follow. */
    OPEN(1, 2),
    /** Shows another scenario of the document that is open, by its id. */
    SCENARIO(1, 1),
    /** Runs what the editor shows. */
    RUN(0, 0),
    /** Opens a tab of the results, by its title. */
    TAB(1, 1),
    /** Opens the tuning view. */
    TUNING(0, 0),
    /** Selects an element of the document that is open, by its id, and shows its properties. */
    SELECT(1, 1);

    private final int least;
    private final int most;

    LessonDeed(int least, int most) {
        this.least = least;
        this.most = most;
    }

    boolean takes(int subjects) {
        return least <= subjects && subjects <= most;
    }

    static Optional<LessonDeed> of(String word) {
        return Arrays.stream(values()).filter(deed -> deed.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(LessonDeed::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
