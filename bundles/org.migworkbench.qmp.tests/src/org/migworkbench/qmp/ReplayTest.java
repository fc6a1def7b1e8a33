package org.migworkbench.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.qmp.QmpException.Kind;
import org.migworkbench.qmp.json.QmpObject;
import org.migworkbench.qmp.migration.MigrationInfo;

/** Whole recorded conversations, said again in step over real sockets. */
class ReplayTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path place;

    @Test
    void overUnixSocketEveryRecordingGivesWhatWasRecorded() throws Exception {
        int messages = 0;
        for (RecordedConversation recording : RecordedConversation.all()) {
            try (ScriptedQemu qemu = ScriptedQemu.unix(place.resolve("s"), talk -> inStep(talk, recording))) {
                replay(recording, qemu);
            }
            messages += recording.lines().size();
        }
        assertTrue(messages > 1300, "all recordings were there: " + messages);
    }

    @Test
    void overTcpEveryRecordingGivesWhatWasRecorded() throws Exception {
        for (RecordedConversation recording : RecordedConversation.all()) {
            try (ScriptedQemu qemu = ScriptedQemu.tcp(talk -> inStep(talk, recording))) {
                replay(recording, qemu);
            }
        }
    }

    /** Hears what was sent, which must be what was recorded, and says what was received. */
    private static void inStep(ScriptedQemu.Talk talk, RecordedConversation recording) throws IOException {
        for (QmpLine line : recording.lines()) {
            if (line.sent()) {
                QmpObject heard = talk.hearObject();
                if (!line.json().contains(":-1")) {
                    assertEquals(QmpObject.parse(line.json()), heard, recording.name());
                }
            } else {
                talk.say(line.json());
            }
        }
    }

    private static void replay(RecordedConversation recording, ScriptedQemu qemu) throws Exception {
        List<QmpEvent> heard = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch gone = new CountDownLatch(1);
        QmpOptions options = QmpOptions.of(RecordedConversation.SIDE).withTimeouts(LONG, LONG)
                .withOutOfBand(recording.outOfBand());
        try (QmpClient client = new QmpClient(qemu.address(), options)) {
            client.addListener(new QmpListener() {
                @Override
                public void event(QmpEvent event) {
                    heard.add(event);
                }

                @Override
                public void disconnected(QmpException reason) {
                    gone.countDown();
                }
            });
            assertTrue(client.connect().offersOutOfBand());
            assertEquals(recording.outOfBand(), client.hasOutOfBand());
            List<QmpReply> replies = replies(recording);
            TypedCommands typed = new TypedCommands(client);
            List<QmpCommand> commands = recording.commands();
            for (int i = 0; i < commands.size(); i++) {
                compare(recording.name(), replies.get(i), typed, commands.get(i));
            }
            assertTrue(gone.await(LONG.toSeconds(), TimeUnit.SECONDS));
        }
        qemu.check();
        List<QmpEvent> said = new ArrayList<>();
        for (QmpMessage message : recording.received()) {
            if (message instanceof QmpEvent event) {
                said.add(event);
            }
        }
        assertEquals(said, heard, recording.name());
    }

    private static List<QmpReply> replies(RecordedConversation recording) throws IOException {
        List<QmpReply> replies = new ArrayList<>();
        for (QmpMessage message : recording.received()) {
            if (message instanceof QmpReply reply) {
                replies.add(reply);
            }
        }
        return replies;
    }

    private static void compare(String name, QmpReply recorded, TypedCommands typed, QmpCommand command)
            throws IOException {
        try {
            Object answer = typed.execute(command);
            assertTrue(recorded.refusal().isEmpty(), name);
            if (answer instanceof MigrationInfo info) {
                assertEquals(recorded.object(), info.raw(), name);
                assertEquals(QmpObject.EMPTY, info.unknown(), "no field was overlooked in " + name);
                MigrationInfoTest.sameAsRaw(info);
            } else if (command.name().startsWith("query-")) {
                assertNotNull(answer);
            }
        } catch (QmpException e) {
            assertEquals(Kind.REFUSED, e.kind(), name + ": " + e.getMessage());
            assertEquals(recorded.refusal().orElseThrow().description(), e.description());
            assertEquals(recorded.refusal().orElseThrow().errorClass(), e.errorClass().orElseThrow());
            assertFalse(e.getMessage().contains("\n"));
        }
    }
}
