package org.migworkbench.recording.imports.source;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.text.LineTime;

/** One answer of whatever was asked again and again while a migration went on, as it is put together from a text. */
public final class Poll {

    /** A counter of 64 bits from here to twice as much is one that fell below 0. */
    public static final double BELOW_ZERO = 0x1p63;
    private static final double MOST = 0x1p53;

    private final String place;
    private final Map<Counter, Double> values = RecordingSample.newValues();
    private final Map<String, String> parameters = new TreeMap<>();
    private final Set<String> capabilities = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private String machine = "";
    private String status = "";
    private String reason = "";
    private int pageBytes = RecordingRequest.USUAL_PAGE_BYTES;
    private Optional<LineTime> time = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();

    /**
     * Begins an answer of which nothing is known yet.
     *
     * @param place where it begins, for example {@code line 12}
     */
    public Poll(String place) {
        this.place = Objects.requireNonNull(place, "place");
    }

    /** Of which machine. @param name its name; blank where unknown @return this */
    public Poll machine(String name) {
        machine = name;
        return this;
    }

    /** When it was given. @param when the time of the log; empty where unknown @return this */
    public Poll time(Optional<LineTime> when) {
        time = when;
        return this;
    }

    /** In which state the migration is. @param name QEMU's or the manager's name for it @return this */
    public Poll status(String name) {
        status = name;
        return this;
    }

    /** How it ended. @param ended the end @param why in one sentence; may be blank @return this */
    public Poll ended(Outcome ended, String why) {
        outcome = Optional.of(ended);
        reason = why;
        return this;
    }

    /**
     * A number that it gives. One that fell below 0 in a counter of 64 bits isn't known, and a note says so.
     *
     * @param counter which counter
     * @param value   in the counter's unit, 0 or more
     * @return this
     * @throws FormatException if the number is larger than any machine has
     */
    public Poll value(Counter counter, double value) throws FormatException {
        if (value >= BELOW_ZERO && value <= 2 * BELOW_ZERO) {
            notes.add(place + ": \"" + counter.id()
                    + "\" has fallen below 0 (a known fault of its source), so it isn't known.");
        } else if (value > MOST) {
            throw new FormatException('"' + counter.id() + "\" must be at most 2^53");
        } else {
            values.put(counter, value);
        }
        return this;
    }

    /** Size of a page. @param bytes a power of two @return this */
    public Poll pageBytes(int bytes) {
        pageBytes = bytes;
        return this;
    }

    /** A capability of QEMU that must be on, since the answer tells of its work. @param name QEMU's name @return this */
    public Poll capability(String name) {
        capabilities.add(name);
        return this;
    }

    /** A parameter that the answer tells. @param name QEMU's name @param value as text @return this */
    public Poll parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    /** What isn't used or known. @param sentence one sentence @return this */
    public Poll note(String sentence) {
        notes.add(sentence);
        return this;
    }

    /** Whether it gives any number. @return whether there is one */
    public boolean hasValues() {
        return !values.isEmpty();
    }

    /** A number that it gives. @param counter which @return its value; empty where it isn't given */
    public OptionalDouble value(Counter counter) {
        Double value = values.get(counter);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    String place() {
        return place;
    }

    String machine() {
        return machine;
    }

    Optional<LineTime> time() {
        return time;
    }

    /** In which state the migration is. @return the name that was given; blank where none was */
    public String status() {
        return status;
    }

    Optional<Outcome> outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    int pageBytes() {
        return pageBytes;
    }

    Map<Counter, Double> values() {
        return Collections.unmodifiableMap(values);
    }

    Map<String, String> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    Set<String> capabilities() {
        return Collections.unmodifiableSet(capabilities);
    }

    Set<String> notes() {
        return Collections.unmodifiableSet(notes);
    }
}
