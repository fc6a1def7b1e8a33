package org.migworkbench.recording.imports.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingOutcome;

/**
 * Puts answers together to migrations: of several machines, and one after the other. An answer belongs to the migration
 * that was heard of last, unless its machine, its clock, or a counter that fell tells that it is another one.
 */
public final class PollSeries {

    /** So many migrations may go on at once. */
    private static final int MOST_OPEN = 64;

    private final String source;
    private final String elapsed;
    private final List<PolledMigration> all = new ArrayList<>();
    private final List<PolledMigration> open = new ArrayList<>();

    /**
     * Begins.
     *
     * @param source  what gave the answers, for example {@code virsh domjobinfo}
     * @param elapsed how an answer calls the time since the beginning, for complaints
     */
    public PollSeries(String source, String elapsed) {
        this.source = source;
        this.elapsed = elapsed;
    }

    /**
     * Takes an answer.
     *
     * @param poll the answer
     * @throws FormatException if there are too many migrations, or it can't be placed in time; begins with the place
     */
    public void add(Poll poll) throws FormatException {
        try {
            PolledMigration migration = of(poll);
            if (!migration.placed(poll)) {
                throw new FormatException("the answer must tell \"" + elapsed + "\", or a time must stand beside it");
            }
            migration.add(poll);
            open.remove(migration);
            open.add(0, migration);
        } catch (FormatException e) {
            throw e.at(poll.place());
        }
    }

    private PolledMigration of(Poll poll) throws FormatException {
        Optional<PolledMigration> nearest = open.stream().filter(one -> one.continues(poll))
                .min(Comparator.comparingDouble(one -> Math.abs(one.startsApart(poll))));
        if (nearest.isPresent()) {
            return nearest.get();
        }
        if (all.size() >= ImportContent.MOST_MIGRATIONS) {
            throw new FormatException("a file has at most " + ImportContent.MOST_MIGRATIONS + " migrations");
        }
        PolledMigration begun = new PolledMigration(source, poll);
        all.add(begun);
        if (open.size() >= MOST_OPEN) {
            open.remove(open.size() - 1);
        }
        return begun;
    }

    /**
     * Whether nothing was heard of any migration.
     *
     * @return whether there is none
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Says that nothing goes on any more: what comes next is another migration.
     *
     * @param machine of which machine; blank = of all
     * @param note    what is to be told of those that were going on, in one sentence; may be blank
     */
    public void close(String machine, String note) {
        List<PolledMigration> gone = open.stream()
                .filter(one -> machine.isBlank() || one.machine().isBlank() || one.machine().equals(machine)).toList();
        for (PolledMigration one : gone) {
            if (!one.ended() && !note.isBlank()) {
                one.draft().note(note);
            }
        }
        open.removeAll(gone);
    }

    /**
     * The migration that was heard of last.
     *
     * @return it, to be added to; empty where none goes on
     */
    public Optional<MigrationDraft> current() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(0).draft());
    }

    /**
     * Places an event in the migration that was heard of last.
     *
     * @param clockMillis when it happened, by the clock of the answers
     * @param side        as {@link RecordingEvent} has it
     * @param name        the event
     * @param data        what it says
     * @return whether it could be placed: a migration goes on, and it is known when that began
     * @throws FormatException if there are too many
     */
    public boolean event(double clockMillis, String side, String name, Map<String, String> data)
            throws FormatException {
        if (open.isEmpty()) {
            return false;
        }
        OptionalDouble origin = open.get(0).origin();
        if (origin.isEmpty() || clockMillis < origin.getAsDouble()) {
            return false;
        }
        open.get(0).draft().add(new RecordingEvent(clockMillis - origin.getAsDouble(), side, name, data));
        return true;
    }

    /**
     * Tells how the migration ended that was heard of last; an answer that tells it itself counts more.
     *
     * @param end the end
     */
    public void endUnlessAnswered(RecordingOutcome end) {
        if (!open.isEmpty()) {
            open.get(0).endUnlessAnswered(end);
        }
    }

    /**
     * All migrations, in the order in which they were first heard of.
     *
     * @return the migrations
     */
    public List<FoundMigration> migrations() {
        return all.stream().map(PolledMigration::build).toList();
    }
}
