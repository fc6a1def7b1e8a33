package org.migworkbench.analysis.pagemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.migworkbench.engine.result.Phase;

/** What became of one page, told round by round. */
public final class PageHistory {

    private final PageMap map;
    private final int page;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One thing that happened to a page in some rounds.
     *
     * @param what   what happened, such as {@code written}
     * @param rounds the rounds in which it did, rising; 0 is the time before round 1
     */
    public record Line(String what, List<Integer> rounds) {

        /** Makes the list immutable. */
        public Line {
            Objects.requireNonNull(what, "what");
            rounds = List.copyOf(rounds);
        }

        /**
         * The line for people.
         *
         * @return such as {@code written in rounds 1 to 4, 7}
         */
        public String text() {
            List<Integer> numbered = rounds.stream().filter(round -> round > 0).distinct().toList();
            long before = rounds.stream().filter(round -> round == 0).count();
            List<String> parts = new ArrayList<>();
            if (before > 0) {
                parts.add("before round 1" + (before > 1 ? " (" + before + " times)" : ""));
            }
            if (!numbered.isEmpty()) {
                parts.add("in round" + (numbered.size() > 1 ? "s " : " ") + ranges(numbered));
            }
            return what + ' ' + String.join(" and ", parts);
        }

        private static String ranges(List<Integer> numbers) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < numbers.size();) {
                int end = end(numbers, i);
                String first = numbers.get(i).toString();
                texts.add(end == i ? first : first + (end == i + 1 ? ", " : " to ") + numbers.get(end));
                i = end + 1;
            }
            return String.join(", ", texts);
        }

        /** The last of the numbers that follow each other from one on. */
        private static int end(List<Integer> numbers, int from) {
            int end = from;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            return end;
        }
    }

    private PageHistory(PageMap map, int page) {
        this.map = map;
        this.page = page;
    }

    /**
     * Looks up a page.
     *
     * @param map  the map
     * @param page number of the page
     * @return its history
     */
    public static PageHistory of(PageMap map, int page) {
        if (page < 0 || page >= map.pageCount()) {
            throw new IllegalArgumentException("Page " + page + " of " + map.pageCount());
        }
        PageHistory history = new PageHistory(map, page);
        history.collect();
        return history;
    }

    private void collect() {
        add("sent", at -> sent(at) && !step(at).zeros().contains(page));
        add("sent as zero", at -> step(at).zeros().contains(page));
        add("written", at -> read(at, log -> log.written().contains(page)));
        add("passed over, for it had been written again,", at -> read(at, log -> log.skipped().contains(page)));
        add("put off, and written by the end of the next round,", at -> isDeferred(at) && isWrittenNext(at));
        add("put off, though not written by the end of the next round,", at -> isDeferred(at) && !isWrittenNext(at));
        add("waited for at the destination", at -> step(at).faulted().contains(page));
        for (int i = 0; i < map.layers().size(); i++) {
            int layer = i;
            add("in the " + map.layers().get(i) + " layer",
                    at -> read(at, log -> layer < log.layers().size() && log.layers().get(layer).contains(page)));
        }
        lines.sort(Comparator.comparing(line -> line.rounds().get(0)));
    }

    private MapStep step(int at) {
        return map.steps().get(at);
    }

    private boolean sent(int at) {
        return step(at).sent().contains(page);
    }

    private boolean read(int at, Predicate<LogReading> test) {
        return step(at).reading().filter(test).isPresent();
    }

    private void add(String what, IntPredicate test) {
        List<Integer> rounds = IntStream.range(0, map.stepCount()).filter(test).mapToObj(at -> step(at).round())
                .toList();
        if (!rounds.isEmpty()) {
            lines.add(new Line(what, rounds));
        }
    }

    private boolean isDeferred(int at) {
        return read(at, log -> log.deferred().contains(page));
    }

    /** The truth about a page that was put off: was it written until the log was read the next time? */
    private boolean isWrittenNext(int at) {
        return IntStream.range(at + 1, map.stepCount()).filter(later -> step(later).reading().isPresent()).limit(1)
                .anyMatch(later -> read(later, log -> log.written().contains(page)));
    }

    /**
     * What happened to it.
     *
     * @return in the order in which it first did
     */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /**
     * The whole history.
     *
     * @return one sentence
     */
    public String text() {
        boolean leftOut = map.notNeeded().contains(page);
        List<String> parts = new ArrayList<>(leftOut ? List.of("left out as unused") : List.of());
        lines.forEach(line -> parts.add(line.text()));
        if (parts.isEmpty()) {
            parts.add("nothing happened to it");
        }
        if (map.steps().stream().noneMatch(step -> step.phase() == Phase.STOP_AND_COPY) && map.isCutShort()) {
            parts.add("what came after the last round of the map isn't known");
        }
        return "Page " + page + ": " + String.join("; ", parts) + '.';
    }
}
