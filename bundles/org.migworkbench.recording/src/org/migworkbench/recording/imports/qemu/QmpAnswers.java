package org.migworkbench.recording.imports.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordedGuest;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.source.MigrationDraft;
import org.migworkbench.recording.imports.source.Poll;
import org.migworkbench.recording.imports.source.PollSeries;
import org.migworkbench.recording.imports.text.LineTime;

/**
 * Puts messages of QMP together to migrations, in whatever they are wrapped: answers of {@code query-migrate}, of the
 * queries for parameters and capabilities, commands, events. Which command an answer belongs to is told by what it holds.
 */
public final class QmpAnswers {

    private static final Pattern CLOCK = Pattern
            .compile("(?i)t|ts|at|now|when|.*(?:time|stamp|clock|date|epoch|monotonic|elapsed|since).*");
    private static final Set<String> STATES = Set.of("setup", "active", "device", "completed", "failed", "cancelling",
            "cancelled", "pre-switchover", "postcopy-active", "postcopy-paused", "postcopy-recover",
            "postcopy-recover-setup", "postcopy-device", "wait-unplug", "colo");
    private static final List<String> LIMITS = List.of("max-bandwidth", "downtime-limit", "max-postcopy-bandwidth");
    private static final int DEEPEST = 8;
    private static final double EPOCH_MILLIS = 1e11;
    /** So long after the command the migration's first state comes at most. */
    private static final double SETUP_MILLIS = 10_000;

    private final PollSeries series = new PollSeries("QMP", "total-time");
    private final MigrationSettings settings = new MigrationSettings();
    private final List<Happened> pending = new ArrayList<>();
    private OptionalDouble stopped = OptionalDouble.empty();
    private OptionalDouble start = OptionalDouble.empty();
    private Optional<MigrationDraft> current = Optional.empty();
    private String machine = "";

    /** An event of QEMU with its time in milliseconds since 1970. */
    private record Happened(double millis, String name, Map<String, String> data) {
    }

    /**
     * Says whose messages come from now on.
     *
     * @param name the machine's name
     */
    public void machine(String name) {
        machine = name;
    }

    /**
     * Takes a message, or whatever holds one.
     *
     * @param value a JSON object
     * @param place where it stands, for example {@code line 12}
     * @param time  the time of the log before it; empty where there is none
     * @return whether something was taken from it
     * @throws FormatException if an answer holds what it can't; the message begins with the place or a path
     */
    public boolean take(JsonNode value, String place, Optional<LineTime> time) throws FormatException {
        return take(value, place, time, 0);
    }

    private boolean take(JsonNode value, String place, Optional<LineTime> time, int depth) throws FormatException {
        if (value.isList()) {
            boolean taken = false;
            for (JsonNode item : value.items(one -> one)) {
                taken |= depth < DEEPEST && take(item, place, time, depth + 1);
            }
            return taken;
        }
        if (!value.isObject()) {
            return false;
        }
        if (value.has("event") && value.find("timestamp").filter(JsonNode::isObject).isPresent()) {
            return event(value);
        }
        if (value.has("execute")) {
            return command(value, time);
        }
        if (isAnswer(value)) {
            poll(value, place, time);
            return true;
        }
        return setting(value) || depth < DEEPEST && wrapped(value, place, time, depth);
    }

    private static boolean isAnswer(JsonNode value) throws FormatException {
        Optional<JsonNode> status = value.find("status");
        String state = status.isPresent() && !status.get().isObject() && !status.get().isList()
                ? status.get().plain() : "";
        return STATES.contains(state) && (value.has("ram") || value.has("total-time") || value.has("expected-downtime")
                || value.has("error-desc") || value.names().size() == 1);
    }

    private boolean wrapped(JsonNode value, String place, Optional<LineTime> time, int depth) throws FormatException {
        Optional<LineTime> beside = clock(value);
        boolean taken = false;
        for (String name : value.names()) {
            JsonNode child = value.child(name);
            if (child.isObject() || child.isList()) {
                taken |= take(child, place, beside.isPresent() ? beside : time, depth + 1);
            }
        }
        return taken;
    }

    /** The time that stands beside an answer: one with a date where there is one. */
    private static Optional<LineTime> clock(JsonNode value) throws FormatException {
        Optional<LineTime> first = Optional.empty();
        for (String name : value.names()) {
            JsonNode child = value.child(name);
            if (child.isObject() || child.isList() || child.isNull() || !CLOCK.matcher(name).matches()) {
                continue;
            }
            Optional<LineTime> time = time(name, child.plain());
            if (time.isPresent() && time.get().dated()) {
                return time;
            }
            first = first.isPresent() ? first : time;
        }
        return first;
    }

    private static Optional<LineTime> time(String name, String text) {
        try {
            double number = Double.parseDouble(text);
            boolean millis = name.toLowerCase(Locale.ROOT).matches(".*[_-]?(?:ms|millis|msec)");
            return number >= 0 && number < 1e19
                    ? Optional.of(millis && number < EPOCH_MILLIS ? new LineTime(number, false) : LineTime.of(number))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return LineTime.of(text);
        }
    }

    private boolean event(JsonNode message) throws FormatException {
        JsonNode stamp = message.child("timestamp");
        double millis = stamp.findAmount("seconds").orElse(0) * 1000
                + stamp.findAmount("microseconds").orElse(0) / 1000;
        Happened happened = new Happened(millis, message.child("event").plain(),
                Map.copyOf(message.find("data").filter(JsonNode::isObject).isPresent() ? message.findTexts("data")
                        : Map.of()));
        switch (happened.name()) {
            case "STOP" -> stopped = OptionalDouble.of(millis);
            case "RESUME" -> stopped = OptionalDouble.empty();
            case "MIGRATION", "MIGRATION_PASS" -> migration(happened);
            default -> {
                return false;
            }
        }
        place(happened);
        return true;
    }

    private void migration(Happened happened) {
        boolean commanded = current.isEmpty() && start.isPresent()
                && Math.abs(happened.millis() - start.getAsDouble()) < SETUP_MILLIS;
        if (happened.data().getOrDefault("status", "").equals("setup") && !commanded) {
            begin(OptionalDouble.of(happened.millis()));
        }
    }

    private void begin(OptionalDouble millis) {
        series.close("", "");
        current = Optional.empty();
        pending.clear();
        start = millis;
    }

    private void place(Happened happened) throws FormatException {
        if (current.isEmpty() || !series.event(happened.millis(), RecordingEvent.SOURCE, happened.name(),
                happened.data())) {
            if (start.isPresent()) {
                pending.add(happened);
            }
            return;
        }
        ended(happened);
    }

    /** An end that only an event tells holds as long as no answer tells it with its numbers. */
    private void ended(Happened happened) {
        Optional<Outcome> outcome = happened.name().equals("MIGRATION")
                ? MigrateAnswer.outcome(happened.data().getOrDefault("status", "")) : Optional.empty();
        if (outcome.isPresent() && start.isPresent()) {
            series.endUnlessAnswered(new RecordingOutcome(outcome.get(), "",
                    OptionalDouble.of(Math.max(0, happened.millis() - start.getAsDouble())), OptionalDouble.empty()));
        }
    }

    private boolean command(JsonNode message, Optional<LineTime> time) throws FormatException {
        Optional<JsonNode> arguments = message.findObject("arguments");
        switch (message.child("execute").plain()) {
            case "migrate-set-capabilities" -> {
                if (arguments.isPresent()) {
                    for (JsonNode one : arguments.get().findItems("capabilities", JsonNode::object)) {
                        setting(one);
                    }
                }
            }
            case "migrate-set-parameters" -> settings.parameters(message.findTexts("arguments"));
            case "migrate" -> {
                if (arguments.isEmpty() || !arguments.get().findTrue("resume")) {
                    begin(time.isPresent() ? OptionalDouble.of(time.get().millis()) : OptionalDouble.empty());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** An answer about a capability, or about parameters, of which the limits are taken. */
    private boolean setting(JsonNode value) throws FormatException {
        if (value.has("capability") && value.has("state")) {
            settings.capability(value.child("capability").plain(), value.findTrue("state"));
            return true;
        }
        if (!value.has("max-bandwidth") || !value.has("downtime-limit")) {
            return false;
        }
        for (String limit : LIMITS) {
            if (value.has(limit)) {
                settings.parameters(Map.of(limit, value.child(limit).plain()));
            }
        }
        return true;
    }

    private void poll(JsonNode answer, String place, Optional<LineTime> time) throws FormatException {
        Poll poll = new Poll(place).machine(machine);
        MigrateAnswer.fill(poll, answer);
        OptionalDouble elapsed = poll.value(Counter.TOTAL_TIME);
        poll.time(start.isPresent() && elapsed.isPresent()
                ? Optional.of(new LineTime(start.getAsDouble() + elapsed.getAsDouble(),
                        start.getAsDouble() >= EPOCH_MILLIS))
                : time);
        if (!poll.hasValues() && series.current().isEmpty()) {
            return; // a state without a number, as the destination gives it
        }
        series.add(poll);
        Optional<MigrationDraft> draft = series.current();
        if (!draft.equals(current)) {
            current = draft;
            begun();
        }
    }

    private void begun() throws FormatException {
        if (!settings.isEmpty()) {
            settings.apply(current.get().request());
        }
        if (stopped.isPresent() && start.isPresent() && stopped.getAsDouble() <= start.getAsDouble()) {
            current.get().note(String.format(Locale.ROOT,
                    "The guest was stopped %.0f ms before the migration began: it stood still all the time.",
                    start.getAsDouble() - stopped.getAsDouble()));
            current.get().request().guest(RecordedGuest.PAUSED, "true");
            series.event(start.getAsDouble(), RecordingEvent.SOURCE, "STOP", Map.of());
        }
        List<Happened> before = List.copyOf(pending);
        pending.clear();
        for (Happened happened : before) {
            place(happened);
        }
    }

    /**
     * Whether there was no answer about a migration.
     *
     * @return whether nothing was found
     */
    public boolean isEmpty() {
        return series.isEmpty();
    }

    /**
     * The migrations, in the order in which they were first heard of.
     *
     * @return the migrations
     */
    public List<FoundMigration> migrations() {
        return series.migrations();
    }
}
