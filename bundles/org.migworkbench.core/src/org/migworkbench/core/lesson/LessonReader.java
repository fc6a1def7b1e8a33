package org.migworkbench.core.lesson;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.quantities.Excerpt;

/**
 * Reads the file of a lesson: lines {@code key: text}, and lines that go on with the text before; blank lines and such
 * that begin with # say nothing. Keys are title, teaches, question and answer, once each, and for every step: step (its
 * title), text, and where wanted do ({@code label = deed subject}) and try.
 */
final class LessonReader {

    private static final Pattern ENTRY = Pattern.compile("([a-z]+):\\s*(.*)");
    private static final Set<String> OF_LESSON = Set.of("title", "teaches", "question", "answer");
    private static final Set<String> OF_STEP = Set.of("text", "do", "try");

    private final String id;
    private final Map<String, String> lesson = new LinkedHashMap<>();
    private final List<Map<String, String>> steps = new ArrayList<>();
    private final List<LessonStep> read = new ArrayList<>();
    private Map<String, String> place = lesson;
    private String key = "";
    private int line;
    /** Where the text that is being read began. */
    private int begun;

    private LessonReader(String id) {
        this.id = id;
    }

    /**
     * Reads a lesson.
     *
     * @param id   names it, also in what is told of errors
     * @param text the file
     * @return the lesson
     * @throws IOException with file, line and reason, if it can't be read
     */
    static Lesson read(String id, String text) throws IOException {
        LessonReader reader = new LessonReader(id);
        for (String each : text.lines().toList()) {
            reader.line++;
            reader.take(each.strip());
        }
        return reader.lesson();
    }

    private void take(String content) throws IOException {
        Matcher entry = ENTRY.matcher(content);
        if (content.isEmpty() || content.startsWith("#")) {
            return;
        }
        if (entry.matches()) {
            begin(entry.group(1), entry.group(2));
        } else if (key.isEmpty()) {
            throw wrong("expected a key such as title: before the text");
        } else {
            place.merge(key, content, (before, more) -> before.isEmpty() ? more : before + ' ' + more);
        }
    }

    private void begin(String name, String text) throws IOException {
        checkLink();
        key = name;
        begun = line;
        if (name.equals("step")) {
            place = new LinkedHashMap<>();
            steps.add(place);
        } else if (OF_LESSON.contains(name)) {
            place = lesson;
        } else if (!OF_STEP.contains(name)) {
            throw wrong("there is no key " + Excerpt.of(name)
                    + "; there are title, teaches, step, text, do, try, question, answer");
        } else if (place == lesson) {
            throw wrong(name + " belongs to a step: write step: before it");
        }
        if (place.put(name, text) != null) {
            throw wrong(name + " stands there twice");
        }
    }

    /** What a link does is read as soon as its text is whole, so that an error names its line. */
    private void checkLink() throws IOException {
        if (key.equals("do")) {
            link(place.get("do"));
        }
    }

    private Lesson lesson() throws IOException {
        checkLink();
        for (Map<String, String> step : steps) {
            Optional<LessonLink> link = step.containsKey("do") ? Optional.of(link(step.get("do"))) : Optional.empty();
            read.add(new LessonStep(given(step, "step"), given(step, "text"), link, step.getOrDefault("try", "")));
        }
        return new Lesson(id, given(lesson, "title"), given(lesson, "teaches"), read, given(lesson, "question"),
                given(lesson, "answer"));
    }

    private String given(Map<String, String> from, String name) throws IOException {
        String text = from.getOrDefault(name, "");
        if (text.isEmpty()) {
            String where = from == lesson ? "" : " in the step " + Excerpt.of(from.getOrDefault("step", ""));
            throw wrong(name + " is missing" + where);
        }
        return text;
    }

    private LessonLink link(String text) throws IOException {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw wrongAt(begun, "do needs a label and what is done, such as do: Run it = run");
        }
        List<String> words = Arrays.asList(text.substring(equals + 1).strip().split("\\s+"));
        LessonDeed deed = LessonDeed.of(words.get(0)).orElseThrow(() -> wrongAt(begun,
                "nothing is called " + Excerpt.of(words.get(0)) + "; there are " + LessonDeed.words()));
        if (!deed.takes(words.size() - 1)) {
            throw wrongAt(begun, Excerpt.of(text.substring(equals + 1).strip()) + " names too much or too little");
        }
        return new LessonLink(text.substring(0, equals).strip(), deed, word(words, 1), word(words, 2));
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }

    private IOException wrong(String reason) {
        return wrongAt(line, reason);
    }

    private IOException wrongAt(int place, String reason) {
        return new IOException("The lesson " + id + ", line " + place + ": " + reason + '.');
    }
}
