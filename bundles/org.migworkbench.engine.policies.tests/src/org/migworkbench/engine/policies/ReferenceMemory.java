package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;

/** Keeps which version of each page the destination has, to be compared with the source at its last moment. */
final class ReferenceMemory implements MemoryWitness {

    private static final long ABSENT = -1;

    private final int pageCount;
    private final Map<String, Copy> copies = new HashMap<>();

    ReferenceMemory(int pageCount) {
        this.pageCount = pageCount;
    }

    @Override
    public void read(String vm, int[] pages, int from, int count, Guest source) {
        Copy copy = copy(vm);
        for (int i = from; i < from + count; i++) {
            copy.read[pages[i]] = copy.stopped ? copy.source[pages[i]] : source.version(pages[i]);
        }
    }

    @Override
    public void arrived(String vm, int[] pages, int from, int count, Guest guest) {
        Copy copy = copy(vm);
        for (int i = from; i < from + count; i++) {
            int page = pages[i];
            copy.destination[page] = copy.read[page];
            if (copy.stopped && guest.version(page) != copy.source[page]) {
                copy.problems.add("page " + page + " was written at the destination before it arrived");
            }
        }
    }

    @Override
    public void stopped(String vm, Guest source) {
        Copy copy = copy(vm);
        copy.stopped = true;
        for (int page = 0; page < pageCount; page++) {
            copy.source[page] = source.version(page);
        }
    }

    @Override
    public void notNeeded(String vm, PageBitmap pages, Guest source) {
        Copy copy = copy(vm);
        for (int page = 0; page < pageCount; page++) {
            copy.dispensable[page] = pages.get(page) ? source.version(page) : ABSENT;
        }
    }

    /** What is wrong with the destination's memory, at most a few lines. */
    List<String> problems(String vm) {
        Copy copy = copy(vm);
        List<String> problems = new ArrayList<>(copy.problems);
        for (int page = 0; page < pageCount && problems.size() < 5; page++) {
            if (copy.destination[page] != copy.source[page] && !copy.isDispensable(page)) {
                problems.add("page " + page + " is version " + copy.destination[page] + " at the destination, "
                        + copy.source[page] + " at the source");
            }
        }
        return problems;
    }

    private Copy copy(String vm) {
        return copies.computeIfAbsent(vm, id -> new Copy(pageCount));
    }

    private static final class Copy {
        private final long[] read;
        private final long[] source;
        private final long[] destination;
        private final long[] dispensable;
        private final List<String> problems = new ArrayList<>();
        private boolean stopped;

        Copy(int pageCount) {
            read = new long[pageCount];
            source = new long[pageCount];
            destination = new long[pageCount];
            dispensable = new long[pageCount];
            Arrays.fill(destination, ABSENT);
            Arrays.fill(dispensable, ABSENT);
        }

        /** Neither sent nor written since the policy said that it can do without it. */
        boolean isDispensable(int page) {
            return destination[page] == ABSENT && dispensable[page] == source[page];
        }
    }
}
