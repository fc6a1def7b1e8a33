package org.migworkbench.recording.imports.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.text.LineTime;

/** A migration of which answers come in one after the other. */
final class PolledMigration {

    /** What counts up from the beginning of a migration. */
    private static final List<Counter> RISING = List.of(Counter.TRANSFERRED, Counter.DIRTY_SYNC_COUNT, Counter.NORMAL);
    /** Machines whose memory differs by more are not the same; texts round it to a thousandth. */
    private static final double SAME_MEMORY = 0.01;
    /** How far the clock of the log and the time elapsed may go apart: an answer waits for its place in the log. */
    private static final double SAME_START_MILLIS = 5000;
    private static final double SAME_START_SHARE = 0.02;
    /** An end may be timed by another clock than what went before it. */
    private static final double END_SLACK_MILLIS = 1000;

    private final MigrationDraft draft;
    private String machine;
    private Optional<RecordingOutcome> fallback = Optional.empty();
    private Poll last;
    private double lastMillis;
    private OptionalDouble origin = OptionalDouble.empty();

    PolledMigration(String source, Poll first) {
        this.machine = first.machine();
        this.draft = new MigrationDraft(machine, source);
    }

    MigrationDraft draft() {
        return draft;
    }

    String machine() {
        return machine;
    }

    boolean ended() {
        return draft.outcome().isPresent();
    }

    /** When it began, by the clock of the log. */
    OptionalDouble origin() {
        return origin;
    }

    /** Whether an answer can be of this migration. */
    boolean continues(Poll poll) {
        if (!poll.machine().isBlank() && !machine.isBlank() && !poll.machine().equals(machine)) {
            return false;
        }
        return sameMemory(poll) && (ended() ? repeats(poll) : risen(poll) && !beganLater(poll));
    }

    private boolean sameMemory(Poll poll) {
        double before = draft.last(Counter.TOTAL).orElse(0);
        double now = poll.value(Counter.TOTAL).orElse(0);
        return before == 0 || now == 0 || Math.abs(now - before) <= SAME_MEMORY * Math.max(now, before);
    }

    /** An end that is told again, for example by {@code --completed --keep-completed}. */
    private boolean repeats(Poll poll) {
        if (poll.outcome().isEmpty() || !poll.outcome().equals(last.outcome())) {
            return false;
        }
        OptionalDouble elapsed = poll.value(Counter.TOTAL_TIME);
        return poll.values().isEmpty() || (elapsed.isPresent() ? elapsed.equals(last.value(Counter.TOTAL_TIME))
                : poll.values().equals(last.values()));
    }

    private boolean risen(Poll poll) {
        OptionalDouble elapsed = poll.value(Counter.TOTAL_TIME);
        double slack = poll.outcome().isPresent() ? END_SLACK_MILLIS : 0;
        if (elapsed.isPresent() && elapsed.getAsDouble() < lastMillis - slack) {
            return false;
        }
        for (Counter counter : RISING) {
            if (poll.value(counter).isPresent() && poll.outcome().isEmpty()
                    && poll.value(counter).getAsDouble() < draft.last(counter).orElse(0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether by the clock of the log this answer's migration began after this one. */
    private boolean beganLater(Poll poll) {
        double elapsed = poll.value(Counter.TOTAL_TIME).orElse(0);
        return poll.outcome().isEmpty() && startsApart(poll) > SAME_START_MILLIS + SAME_START_SHARE * elapsed;
    }

    /**
     * By how much later than this one the migration of an answer began, by the clock of the log; 0 where that can't be told.
     * A log that is written late makes it less than 0.
     */
    double startsApart(Poll poll) {
        OptionalDouble elapsed = poll.value(Counter.TOTAL_TIME);
        return origin.isEmpty() || elapsed.isEmpty() || poll.time().isEmpty() ? 0
                : poll.time().get().millis() - elapsed.getAsDouble() - origin.getAsDouble();
    }

    /** Whether it is known when an answer was given, at least that it wasn't before another. */
    boolean placed(Poll poll) {
        return last != null || poll.value(Counter.TOTAL_TIME).isPresent() || poll.time().isPresent();
    }

    void add(Poll poll) throws FormatException {
        if (ended()) {
            return; // the same end again
        }
        double time = place(poll);
        draft.add(new RecordingSample(time, poll.status(), poll.values()));
        head(poll);
        poll.notes().forEach(draft::note);
        if (poll.outcome().isPresent()) {
            OptionalDouble total = poll.value(Counter.TOTAL_TIME);
            draft.end(new RecordingOutcome(poll.outcome().get(), poll.reason(),
                    total.isPresent() ? total : OptionalDouble.of(time), poll.value(Counter.DOWNTIME)));
        }
        lastMillis = time;
        last = poll;
    }

    private void head(Poll poll) {
        if (machine.isBlank()) {
            machine = poll.machine();
            draft.request().vm(machine);
        }
        draft.request().pageBytes(poll.pageBytes());
        poll.capabilities().forEach(draft.request()::capability);
        poll.parameters().forEach(draft.request()::parameter);
    }

    /** When an answer was given, in milliseconds since the beginning. */
    private double place(Poll poll) {
        OptionalDouble elapsed = poll.value(Counter.TOTAL_TIME);
        Optional<LineTime> clock = poll.time();
        if (elapsed.isPresent()) {
            if (origin.isEmpty() && clock.isPresent() && poll.outcome().isEmpty()) {
                begin(clock.get(), elapsed.getAsDouble());
            }
            return Math.max(lastMillis, elapsed.getAsDouble());
        }
        if (clock.isEmpty()) {
            draft.note(poll.place() + ": the answer tells no time; it is taken for as late as the one before it.");
            return lastMillis;
        }
        if (origin.isEmpty()) {
            begin(clock.get(), lastMillis);
            if (last == null) {
                draft.note("No answer tells the time elapsed: times count from the first answer.");
            }
        }
        return Math.max(lastMillis, clock.get().millis() - origin.getAsDouble());
    }

    private void begin(LineTime clock, double elapsedMillis) {
        origin = OptionalDouble.of(clock.millis() - elapsedMillis);
        clock.iso(elapsedMillis).ifPresent(draft.request()::started);
    }

    /** An end that holds as long as no answer tells it. */
    void endUnlessAnswered(RecordingOutcome end) {
        fallback = Optional.of(end);
    }

    FoundMigration build() {
        if (!ended()) {
            fallback.ifPresent(draft::end);
        }
        return draft.build();
    }
}
