package org.migworkbench.recording.imports.libvirt;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.recording.imports.qemu.QmpAnswers;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.text.JsonBlocks;
import org.migworkbench.recording.imports.text.LineTime;
import org.migworkbench.recording.imports.text.LogLine;

/** What libvirt says to one monitor and hears from it. Settings hold only once QEMU has answered that it took them. */
final class MonitorLog {

    /** From here on a rate is libvirt's word for no limit. */
    private static final double UNLIMITED = 0x1p62;
    private static final int MOST_ASKED = 1000;

    private final JsonBlocks blocks = new JsonBlocks();
    private final QmpAnswers answers = new QmpAnswers();
    private final Map<String, Setting> asked = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private String misunderstood = "";
    private boolean sends;
    private boolean written;

    /**
     * A setting that QEMU was asked for.
     *
     * @param command  as QEMU's command was called
     * @param message  the command as it is called today
     */
    private record Setting(String command, JsonNode message) {
    }

    /** An entry of the log begins. */
    void begin(String kind) {
        sends |= kind.equals("SEND_MSG");
        // What is written to the monitor was sent before, if that is logged.
        written = kind.equals("IO_WRITE") && sends;
    }

    /** Whose monitor this is. */
    void domain(String name) {
        answers.machine(name);
    }

    /** Takes a line, or the rest of it; gives the line with which the first message that was used begins, or 0. */
    long take(LogLine line) {
        long first = 0;
        for (JsonBlocks.Block block : blocks.take(line)) {
            if (!written && used(block)) {
                first = first == 0 ? block.firstLine() : first;
            }
        }
        return first;
    }

    /** A message that can't be understood is passed over: the log may have been cut or mixed up there. */
    private boolean used(JsonBlocks.Block block) {
        try {
            return message(JsonText.object(block.text()), block);
        } catch (FormatException | IllegalArgumentException e) {
            if (misunderstood.isEmpty()) {
                String place = e.getMessage().startsWith("line ") ? "" : block.place() + ": ";
                misunderstood = "A message wasn't used, since it can't be understood: " + place + e.getMessage() + '.';
            }
            return false;
        }
    }

    private boolean message(JsonNode message, JsonBlocks.Block block) throws FormatException {
        // Events tell seconds since 1970: a command is of the same clock only if its line tells the date.
        Optional<LineTime> dated = block.time().filter(LineTime::dated);
        if (message.has("execute")) {
            return command(message, block, dated);
        }
        String id = message.find("id").isPresent() ? message.child("id").plain() : "";
        Setting setting = asked.remove(id);
        if (message.has("error")) {
            return setting != null && refused(setting, message);
        }
        if (setting != null) {
            answers.take(setting.message(), block.place(), dated);
            return true;
        }
        return answers.take(message, block.place(), message.has("event") ? dated : block.time());
    }

    private boolean command(JsonNode message, JsonBlocks.Block block, Optional<LineTime> time) throws FormatException {
        Optional<JsonNode> setting = setting(message);
        if (setting.isEmpty()) {
            if (message.child("execute").plain().equals("migrate")) {
                confirm(block);
            }
            return answers.take(message, block.place(), time);
        }
        String id = message.find("id").isPresent() ? message.child("id").plain() : "";
        if (asked.size() < MOST_ASKED) {
            asked.put(id, new Setting(message.child("execute").plain(), setting.get()));
        }
        return true;
    }

    /** Settings whose answers aren't in the log are taken to hold. */
    private void confirm(JsonBlocks.Block block) throws FormatException {
        for (Setting setting : asked.values()) {
            answers.take(setting.message(), block.place(), Optional.empty());
        }
        asked.clear();
    }

    private boolean refused(Setting setting, JsonNode message) throws FormatException {
        String why = message.findObject("error").isPresent()
                ? message.findObject("error").get().findText("desc").orElse("") : "";
        notes.add("QEMU refused " + setting.command() + (why.isEmpty() ? "" : " (" + why + ")")
                + ": what it should set isn't known.");
        return true;
    }

    /** A command that sets what holds for the next migration, as QEMU calls it today. */
    private static Optional<JsonNode> setting(JsonNode message) throws FormatException {
        Optional<JsonNode> arguments = message.findObject("arguments");
        return switch (message.child("execute").plain()) {
            case "migrate-set-parameters", "migrate-set-capabilities" -> Optional.of(message);
            case "migrate_set_speed" -> Optional.of(parameter("max-bandwidth", unlimited(value(arguments))));
            case "migrate_set_downtime" -> Optional.of(parameter("downtime-limit", value(arguments) * 1000));
            case "migrate-set-cache-size" -> Optional.of(parameter("xbzrle-cache-size", value(arguments)));
            default -> Optional.empty();
        };
    }

    private static double value(Optional<JsonNode> arguments) throws FormatException {
        return arguments.isPresent() ? arguments.get().findAmount("value").orElse(0) : 0;
    }

    private static double unlimited(double bytesPerSecond) {
        return bytesPerSecond >= UNLIMITED ? 0 : bytesPerSecond;
    }

    private static JsonNode parameter(String name, double value) throws FormatException {
        return JsonText.object("{\"execute\": \"migrate-set-parameters\", \"arguments\": {\"" + name + "\": "
                + Math.round(value) + "}}");
    }

    /** What was found; what QEMU refused is told of each. */
    List<FoundMigration> migrations() {
        return answers.migrations().stream().map(one -> one.noted(notes)).toList();
    }

    /** Which message broke off, or can't be understood, first, in one sentence. */
    Optional<String> brokenOff() {
        return blocks.end().or(() -> Optional.of(misunderstood).filter(text -> !text.isEmpty()));
    }
}
