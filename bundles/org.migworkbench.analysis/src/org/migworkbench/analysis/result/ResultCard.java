package org.migworkbench.analysis.result;

import static org.migworkbench.analysis.format.JsonForm.FLAG;
import static org.migworkbench.analysis.format.JsonForm.TEXT;
import static org.migworkbench.analysis.format.JsonForm.list;
import static org.migworkbench.analysis.format.JsonForm.named;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonForm;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.analysis.format.RecordJson;

/**
 * What is known about a result beside its figures: the file {@value ResultLayout#CARD}, whose name, note and pin a person
 * changes. Results of older versions have none.
 *
 * @param id         identity, which stays when the result is renamed or moved
 * @param time       when it was made, to the millisecond
 * @param origin     who made it
 * @param scenarioId id of the scenario in its document; empty where it isn't known
 * @param policy     the policy that all migrations had in place of their own, as text; empty for none
 * @param name       what a person calls it; empty for no name of its own
 * @param note       what a person notes about it; may be empty, may have several lines
 * @param pinned     whether it stays when older results are dropped
 * @param changes    what was changed against the result before it, a sentence part each; none where nothing was, or where
 *                   none was before it
 */
public record ResultCard(String id, Instant time, ResultOrigin origin, String scenarioId, String policy, String name,
        String note, boolean pinned, List<String> changes) {

    private static final JsonForm<Instant> INSTANT = JsonForm
            .of(time -> TEXT.write(time.toString()), ResultCard::instant);

    /** The card as it is written. */
    static final JsonForm<ResultCard> FORM = new RecordJson<>(ResultCard.class).with("id", TEXT).with("time", INSTANT)
            .later("origin", named(ResultOrigin.class, ResultOrigin::id), ResultOrigin.SIMULATED)
            .later("scenarioId", TEXT, "").later("policy", TEXT, "").later("name", TEXT, "").later("note", TEXT, "")
            .later("pinned", FLAG, false).later("changes", list(TEXT), List.of());

    /** Makes the list immutable. */
    public ResultCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(scenarioId, "scenarioId");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(note, "note");
        time = time.truncatedTo(ChronoUnit.MILLIS);
        changes = List.copyOf(changes);
    }

    /**
     * The card of a new result, with an identity that no other has, without name and note.
     *
     * @param time   when it was made
     * @param origin who made it
     * @return the card
     */
    public static ResultCard fresh(Instant time, ResultOrigin origin) {
        return new ResultCard(UUID.randomUUID().toString(), time, origin, "", "", "", "", false, List.of());
    }

    /**
     * The same about a scenario.
     *
     * @param scenario its id
     * @param override the policy that all migrations had in place of their own; empty for none
     * @return the card
     */
    public ResultCard about(String scenario, String override) {
        return new ResultCard(id, time, origin, scenario, override, name, note, pinned, changes);
    }

    /**
     * The same with what was changed.
     *
     * @param others what was changed against the result before it
     * @return the card
     */
    public ResultCard withChanges(List<String> others) {
        return new ResultCard(id, time, origin, scenarioId, policy, name, note, pinned, others);
    }

    /**
     * The same with another name.
     *
     * @param other the name; empty for none of its own
     * @return the card
     */
    public ResultCard withName(String other) {
        return new ResultCard(id, time, origin, scenarioId, policy, other.strip(), note, pinned, changes);
    }

    /**
     * The same with another note.
     *
     * @param other the note
     * @return the card
     */
    public ResultCard withNote(String other) {
        return new ResultCard(id, time, origin, scenarioId, policy, name, other.strip(), pinned, changes);
    }

    /**
     * The same, pinned or not.
     *
     * @param other whether it stays when older results are dropped
     * @return the card
     */
    public ResultCard withPin(boolean other) {
        return new ResultCard(id, time, origin, scenarioId, policy, name, note, other, changes);
    }

    private static Instant instant(JsonNode node) throws FormatException {
        String text = node.text();
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new FormatException("time is not a time such as 2026-11-30T20:15:00Z");
        }
    }
}
