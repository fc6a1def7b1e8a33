package org.migworkbench.qmp;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migworkbench.qmp.json.QmpObject;

/**
 * What one side of a recorded conversation said and was told, beginning with greeting and negotiation (added where the
 * recording has none), with ids as a client gives them that says the same.
 *
 * @param name      of the recording and the side
 * @param outOfBand whether the recorded client had switched that on
 * @param lines     with greeting and negotiation
 */
record RecordedConversation(String name, boolean outOfBand, List<QmpLine> lines) {

    static final String SIDE = "test";

    private static final List<String> NAMES = List.of("cancelled", "destination-killed-postcopy",
            "destination-killed-precopy", "destination-ram-size-differs", "downtime-limit-raised",
            "pause-before-switchover", "postcopy-network-cut-recover", "postcopy-normal", "postcopy-pause-recover",
            "postcopy-preempt", "precopy-after-failure", "precopy-normal", "refusals");

    /** Greeting, command, reply. */
    static final int HANDSHAKE = 3;

    static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new java.util.TreeMap<>();
        for (String name : NAMES) {
            try (InputStream in = RecordedConversation.class.getResourceAsStream("recorded/" + name + ".qmp")) {
                texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    static QmpConversation conversation(String name) throws IOException {
        try (InputStream in = RecordedConversation.class.getResourceAsStream("recorded/" + name + ".qmp")) {
            return QmpConversation.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }

    static List<RecordedConversation> all() throws IOException {
        List<RecordedConversation> all = new ArrayList<>();
        for (Map.Entry<String, String> text : texts().entrySet()) {
            QmpConversation conversation = QmpConversation.read(new StringReader(text.getValue()));
            for (String side : List.of("src", "dst")) {
                List<QmpLine> lines = conversation.side(side);
                if (!lines.isEmpty()) {
                    all.add(of(text.getKey() + ' ' + side, lines));
                }
            }
        }
        return all;
    }

    private static RecordedConversation of(String name, List<QmpLine> lines) throws IOException {
        boolean overtaking = lines.stream().anyMatch(line -> line.sent() && line.json().contains("exec-oob"));
        boolean greeted = !lines.get(0).sent() && lines.get(0).message() instanceof QmpGreeting;
        List<QmpLine> whole = new ArrayList<>();
        if (!greeted) {
            whole.add(new QmpLine(0, SIDE, false, ScriptedQemu.GREETING));
            QmpObject arguments = overtaking ? QmpObject.EMPTY.withTexts("enable", List.of("oob")) : QmpObject.EMPTY;
            whole.add(new QmpLine(0, SIDE, true, QmpCommand.of("qmp_capabilities", arguments).message(false, "x")));
            whole.add(new QmpLine(0, SIDE, false, "{\"return\": {}, \"id\": \"x\"}"));
        }
        whole.addAll(lines);
        return new RecordedConversation(name, overtaking, numbered(whole));
    }

    /** Ids in the order in which a client gives them. */
    private static List<QmpLine> numbered(List<QmpLine> lines) throws IOException {
        Map<String, String> ids = new HashMap<>();
        List<QmpLine> numbered = new ArrayList<>();
        for (QmpLine line : lines) {
            QmpObject message = QmpObject.parse(line.json());
            if (line.sent()) {
                ids.put(message.text("id").orElseThrow(), SIDE + '-' + (ids.size() + 1));
            }
            String json = message.has("id") ? message.with("id", ids.get(message.text("id").orElseThrow())).toJson()
                    : message.toJson();
            numbered.add(new QmpLine(line.micros(), SIDE, line.sent(), json));
        }
        return numbered;
    }

    /** Greeting and negotiation, then a part beginning at one of the commands. */
    RecordedConversation window(int firstCommand, int commands) throws IOException {
        List<Integer> starts = new ArrayList<>();
        for (int i = HANDSHAKE; i < lines.size(); i++) {
            if (lines.get(i).sent()) {
                starts.add(i);
            }
        }
        int from = starts.get(Math.floorMod(firstCommand, starts.size()));
        int last = Math.floorMod(firstCommand, starts.size()) + commands;
        int to = last < starts.size() ? starts.get(last) : lines.size();
        List<QmpLine> part = new ArrayList<>(lines.subList(0, HANDSHAKE));
        part.addAll(lines.subList(from, to));
        return new RecordedConversation(name, outOfBand, numbered(part));
    }

    List<QmpCommand> commands() throws IOException {
        List<QmpCommand> commands = new ArrayList<>();
        for (QmpLine line : lines.subList(HANDSHAKE, lines.size())) {
            if (line.sent()) {
                commands.add(line.command());
            }
        }
        return commands;
    }

    List<QmpMessage> received() throws IOException {
        List<QmpMessage> received = new ArrayList<>();
        for (QmpLine line : lines.subList(HANDSHAKE, lines.size())) {
            if (!line.sent()) {
                received.add(line.message());
            }
        }
        return received;
    }
}
