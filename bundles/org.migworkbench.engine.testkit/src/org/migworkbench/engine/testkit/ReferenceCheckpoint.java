package org.migworkbench.engine.testkit;

import java.util.Arrays;
import java.util.List;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.PageBitmap;

/**
 * What the transactions of one kind of checkpoint add up to, beside snapshots of all of the guest's memory that are taken
 * when it is paused for them.
 */
final class ReferenceCheckpoint {

    private static final long UNREAD = -1;
    private static final int MOST_PROBLEMS = 5;

    private final long[] read;
    private final long[] committed;
    private final long[] paused;
    private final long[] snapshot;

    ReferenceCheckpoint(int pageCount) {
        read = new long[pageCount];
        committed = new long[pageCount];
        paused = new long[pageCount];
        snapshot = new long[pageCount];
        Arrays.fill(read, UNREAD);
        Arrays.fill(committed, UNREAD);
        Arrays.fill(snapshot, UNREAD);
    }

    /** A state that is there without any checkpoint. */
    void reset(long[] versions) {
        System.arraycopy(versions, 0, committed, 0, versions.length);
        System.arraycopy(versions, 0, snapshot, 0, versions.length);
    }

    void read(PageBitmap pages, Guest guest) {
        for (int page = 0; page < read.length; page++) {
            if (pages.get(page)) {
                read[page] = guest.version(page);
            }
        }
    }

    void take(Guest guest) {
        for (int page = 0; page < paused.length; page++) {
            paused[page] = guest.version(page);
        }
    }

    void commit(List<String> problems) {
        for (int page = 0; page < read.length; page++) {
            committed[page] = read[page] == UNREAD ? committed[page] : read[page];
            read[page] = UNREAD;
            snapshot[page] = paused[page];
            if (committed[page] != snapshot[page]) {
                add(problems, "page " + page + " was committed as version " + committed[page] + ", the guest had "
                        + snapshot[page]);
            }
        }
    }

    void abandon() {
        Arrays.fill(read, UNREAD);
    }

    long committed(int page) {
        return committed[page];
    }

    void compare(Guest guest, List<String> problems) {
        for (int page = 0; page < snapshot.length; page++) {
            if (guest.version(page) != snapshot[page] || guest.version(page) != committed[page]) {
                add(problems, "page " + page + " is version " + guest.version(page) + " after the failure, "
                        + committed[page] + " in the checkpoint, " + snapshot[page] + " at its pause");
            }
        }
    }

    private static void add(List<String> problems, String problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }
}
