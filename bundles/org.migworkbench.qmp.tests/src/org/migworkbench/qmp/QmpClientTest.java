package org.migworkbench.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.qmp.QmpException.Kind;
import org.migworkbench.qmp.json.QmpLimits;
import org.migworkbench.qmp.json.QmpObject;

@Timeout(180)
class QmpClientTest {

    /** For what must happen, on a machine that is busy with other things. */
    private static final long PATIENCE_SECONDS = 60;
    private static final Duration SHORT = Duration.ofMillis(150);
    private static final Duration LONG = Duration.ofSeconds(PATIENCE_SECONDS);
    private static final QmpOptions OPTIONS = QmpOptions.of("test").withTimeouts(LONG, LONG);

    @TempDir
    private Path place;

    private ScriptedQemu qemu;
    private QmpClient client;

    @AfterEach
    void end() throws IOException {
        if (client != null) {
            client.close();
        }
        if (qemu != null) {
            qemu.close();
            qemu.check();
        }
    }

    private QmpClient connected(QmpOptions options, ScriptedQemu.Dialogue dialogue) throws Exception {
        open(options, dialogue).connect();
        return client;
    }

    private QmpClient open(QmpOptions options, ScriptedQemu.Dialogue dialogue) throws Exception {
        qemu = ScriptedQemu.unix(place.resolve("qmp"), dialogue);
        client = new QmpClient(qemu.address(), options);
        return client;
    }

    private QmpException fails(Kind kind, String message, Attempt attempt) {
        QmpException e = assertThrows(QmpException.class, attempt::make);
        assertEquals(kind, e.kind(), e.getMessage());
        assertTrue(e.getMessage().startsWith(client.address() + ": "), e.getMessage());
        assertTrue(e.getMessage().contains(message), e.getMessage());
        return e;
    }

    /** Something that fails. */
    private interface Attempt {
        void make() throws QmpException;
    }

    @Test
    void repliesFindTheirCommandsInAnyOrder() throws Exception {
        connected(OPTIONS, talk -> {
            talk.shakeHands();
            QmpObject one = talk.hearObject();
            QmpObject two = talk.hearObject();
            talk.event("STOP", "{}");
            for (QmpObject command : List.of(two, one)) {
                talk.answer(command, "{\"to\": \"" + command.text("execute").orElseThrow() + "\"}");
            }
            talk.answerAll();
        });
        CompletableFuture<QmpReply> first = later(QmpCommand.of("a"));
        CompletableFuture<QmpReply> second = later(QmpCommand.of("b"));
        assertEquals("a", first.get().object().text("to").orElseThrow());
        assertEquals("b", second.get().object().text("to").orElseThrow());
    }

    private CompletableFuture<QmpReply> later(QmpCommand command) {
        CompletableFuture<QmpReply> reply = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                reply.complete(client.execute(command));
            } catch (QmpException e) {
                reply.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return reply;
    }

    @Test
    void aListenerMayExecuteCommands() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        open(OPTIONS, talk -> {
            talk.shakeHands();
            for (int pass = 1; pass <= 50; pass++) {
                talk.event("MIGRATION_PASS", "{\"pass\": " + pass + "}");
            }
            talk.answerAll();
        });
        client.addListener(new QmpListener() {
            @Override
            public void connected(QmpGreeting greeting, boolean again) {
                heard.add("connected " + again);
            }

            @Override
            public void event(QmpEvent event) {
                try {
                    heard.add(event.migrationPass().orElseThrow() + " "
                            + client.execute(QmpCommand.of("query-migrate")).object());
                } catch (QmpException | IOException e) {
                    heard.add(e.getMessage());
                }
            }
        });
        client.connect();
        assertEquals("connected false", heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "before the first event");
        for (int pass = 1; pass <= 50; pass++) {
            assertEquals(pass + " {}", heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void aListenerThatFailsHarmsNobody() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> heard.add(String.valueOf(e.getMessage())));
        try {
            open(OPTIONS.withLog(line -> {
                throw new IllegalStateException("log");
            }), talk -> {
                talk.shakeHands();
                talk.event("STOP", "{}");
                talk.answerAll();
            });
            client.addListener(new QmpListener() {
                @Override
                public void event(QmpEvent event) {
                    throw new IllegalStateException("listener");
                }
            });
            client.addListener(new QmpListener() {
                @Override
                public void event(QmpEvent event) {
                    heard.add(event.name());
                }
            });
            client.connect();
            String news = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            while ("log".equals(news)) {
                news = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            assertEquals("listener", news);
            assertEquals("STOP", heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void silenceEndsWithATimeOut() throws Exception {
        connected(OPTIONS.withTimeouts(LONG, SHORT), talk -> {
            talk.shakeHands();
            QmpObject unanswered = talk.hearObject();
            QmpObject next = talk.hearObject();
            talk.answer(unanswered, "{\"late\": true}");
            talk.answer(next, "{\"late\": false}");
            talk.answerAll();
        });
        fails(Kind.TIMEOUT, "query-migrate got no answer within 0.15 s",
                () -> client.execute(QmpCommand.of("query-migrate")));
        assertEquals("{\"late\":false}",
                client.execute(QmpCommand.of("query-status"), LONG).object().toJson(), "the late reply is dropped");
    }

    @Test
    void noGreetingIsSaid() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        open(OPTIONS.withTimeouts(SHORT, SHORT), talk -> await(over));
        fails(Kind.HANDSHAKE, "sent no greeting within 0.15 s; perhaps another program uses this monitor",
                client::connect);
        over.countDown();
        fails(Kind.HANDSHAKE, "stop was not sent: sent no greeting", () -> client.execute(QmpCommand.of("stop")));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsNoMonitorIsSaid() throws Exception {
        open(OPTIONS, talk -> {
            talk.say("QEMU 10.0.2 monitor - type 'help' for more information");
            talk.drain();
        });
        fails(Kind.HANDSHAKE, "no QMP monitor answers here: no JSON", client::connect);
        end();
        open(OPTIONS, talk -> {
            talk.say("{\n    \"QMP\": {}\n}");
            talk.drain();
        });
        fails(Kind.HANDSHAKE, "start it without pretty=on", client::connect);
        end();
        open(OPTIONS, talk -> {
            talk.event("STOP", "{}");
            talk.drain();
        });
        fails(Kind.HANDSHAKE, "the first message is no greeting", client::connect);
        end();
        open(OPTIONS, ScriptedQemu.Talk::drain);
        fails(Kind.HANDSHAKE, "the other side closed the connection without a greeting", client::connect);
        end();
        open(OPTIONS, talk -> {
            talk.say(ScriptedQemu.GREETING);
            String id = talk.hearObject().text("id").orElseThrow();
            talk.say("{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"gone\"}, \"id\": \"" + id + "\"}");
            talk.drain();
        });
        fails(Kind.HANDSHAKE, "qmp_capabilities was refused: CommandNotFound: gone", client::connect);
    }

    @Test
    void nobodyThereIsSaid() throws Exception {
        client = new QmpClient(new QmpAddress.UnixSocket(place.resolve("nobody")), OPTIONS);
        fails(Kind.NOT_CONNECTED, "can't connect: ", client::connect);
        Files.writeString(place.resolve("file"), "no socket");
        client = new QmpClient(new QmpAddress.UnixSocket(place.resolve("file")), OPTIONS);
        fails(Kind.NOT_CONNECTED, "can't connect: ", client::connect);
        qemu = ScriptedQemu.tcp(ScriptedQemu.Talk::drain);
        qemu.close();
        client = new QmpClient(qemu.address(), OPTIONS);
        fails(Kind.NOT_CONNECTED, "can't connect: Connection refused", client::connect);
        client = new QmpClient(qemu.address(), OPTIONS);
        fails(Kind.NOT_CONNECTED, "stop was not sent: not connected", () -> client.execute(QmpCommand.of("stop")));
    }

    @Test
    void outOfBandCommandsOvertake() throws Exception {
        CountDownLatch heard = new CountDownLatch(QmpConnection.MOST_IN_FLIGHT);
        connected(OPTIONS, talk -> {
            talk.say(ScriptedQemu.GREETING);
            QmpObject negotiation = talk.hearObject();
            assertEquals("{\"enable\":[\"oob\"]}", negotiation.object("arguments").orElseThrow().toJson());
            talk.answer(negotiation, "{}");
            List<QmpObject> hanging = new ArrayList<>();
            for (int i = 0; i < QmpConnection.MOST_IN_FLIGHT; i++) {
                hanging.add(talk.hearObject());
                heard.countDown();
            }
            QmpObject pause = talk.hearObject();
            assertEquals("migrate-pause", pause.text("exec-oob").orElseThrow());
            talk.answer(pause, "{}");
            for (QmpObject command : hanging) {
                talk.answer(command, "{}");
            }
            talk.answerAll();
        });
        assertTrue(client.hasOutOfBand());
        List<CompletableFuture<QmpReply>> hanging = new ArrayList<>();
        for (int i = 0; i < QmpConnection.MOST_IN_FLIGHT; i++) {
            hanging.add(later(QmpCommand.of("query-migrate")));
        }
        await(heard);
        fails(Kind.TIMEOUT, "was not sent within 0.15 s: 8 commands before it are unanswered",
                () -> client.execute(QmpCommand.of("query-migrate"), SHORT));
        new QemuMonitor(client).migratePause();
        for (CompletableFuture<QmpReply> reply : hanging) {
            reply.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        client.execute(QmpCommand.of("query-migrate"));
    }

    @Test
    void withoutOutOfBandTheCommandGoesInBand() throws Exception {
        connected(OPTIONS, talk -> {
            talk.say(ScriptedQemu.GREETING.replace("\"oob\"", ""));
            QmpObject negotiation = talk.hearObject();
            assertFalse(negotiation.has("arguments"));
            talk.answer(negotiation, "{}");
            QmpObject pause = talk.hearObject();
            assertEquals("migrate-pause", pause.text("execute").orElseThrow());
            talk.answer(pause, "{}");
        });
        assertFalse(client.hasOutOfBand());
        new QemuMonitor(client).migratePause();
    }

    @Test
    void theEndReachesThoseWhoWait() throws Exception {
        connected(OPTIONS, talk -> {
            talk.shakeHands();
            talk.hear();
        });
        fails(Kind.LOST, "stop got no answer: the other side closed the connection",
                () -> client.execute(QmpCommand.of("stop")));
        fails(Kind.LOST, "cont was not sent: the other side closed the connection",
                () -> client.execute(QmpCommand.of("cont")));
        end();
        CountDownLatch heard = new CountDownLatch(1);
        connected(OPTIONS, talk -> {
            talk.shakeHands();
            talk.hear();
            heard.countDown();
            talk.hear();
        });
        CompletableFuture<QmpReply> waiting = later(QmpCommand.of("stop"));
        await(heard);
        client.close();
        ExecutionException e = assertThrows(ExecutionException.class,
                () -> waiting.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(Kind.CLOSED, ((QmpException) e.getCause()).kind());
        fails(Kind.CLOSED, "this client is closed", client::connect);
        fails(Kind.CLOSED, "this client is closed", () -> client.reconnect(LONG));
    }

    @Test
    void anInterruptedCallerLeavesTheConnectionAlone() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        connected(OPTIONS, talk -> {
            talk.shakeHands();
            talk.hear();
            heard.countDown();
            talk.answerAll();
        });
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            QmpException e = assertThrows(QmpException.class, () -> client.execute(QmpCommand.of("stop")));
            flag.complete(e.kind() == Kind.INTERRUPTED && Thread.currentThread().isInterrupted());
        });
        caller.start();
        await(heard);
        caller.interrupt();
        assertTrue(flag.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        client.execute(QmpCommand.of("cont"));
    }

    @Test
    void reconnectingTellsListeners() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        AtomicInteger round = new AtomicInteger();
        open(OPTIONS, talk -> {
            talk.shakeHands();
            talk.event("ROUND", "{\"n\": " + round.incrementAndGet() + "}");
            if (round.get() > 1) {
                talk.answerAll();
            }
        });
        client.addListener(new QmpListener() {
            @Override
            public void connected(QmpGreeting greeting, boolean again) {
                heard.add("connected " + again);
            }

            @Override
            public void event(QmpEvent event) {
                heard.add("event " + event.data().plain("n").orElseThrow());
            }

            @Override
            public void disconnected(QmpException reason) {
                heard.add("disconnected " + reason.kind());
                try {
                    if (reason.kind() == Kind.LOST) {
                        client.reconnect(LONG);
                    }
                } catch (QmpException e) {
                    heard.add(e.getMessage());
                }
            }
        });
        client.connect();
        for (String news : List.of("connected false", "event 1", "disconnected LOST", "connected true", "event 2")) {
            assertEquals(news, heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        client.execute(QmpCommand.of("stop"));
        client.close();
        assertEquals("disconnected CLOSED", heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Test
    void reconnectingWaitsForAQemuThatComesLater() throws Exception {
        connected(OPTIONS, ScriptedQemu.Talk::shakeHands);
        qemu.close();
        fails(Kind.NOT_CONNECTED, "can't connect", () -> client.reconnect(SHORT));
        CompletableFuture<QmpGreeting> greeting = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                greeting.complete(client.reconnect(LONG));
            } catch (QmpException e) {
                greeting.completeExceptionally(e);
            }
        });
        thread.start();
        Thread.sleep(100);
        qemu = ScriptedQemu.unix(place.resolve("qmp"), talk -> {
            talk.shakeHands();
            talk.answerAll();
        });
        assertEquals("10.0.2 (scripted)", greeting.get(PATIENCE_SECONDS, TimeUnit.SECONDS).version().toString());
        client.execute(QmpCommand.of("stop"));
    }

    @Test
    void closingEndsAWaitingReconnection() throws Exception {
        client = new QmpClient(new QmpAddress.UnixSocket(place.resolve("nobody")), OPTIONS);
        CompletableFuture<String> end = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            QmpException e = assertThrows(QmpException.class, () -> client.reconnect(Duration.ofMinutes(5)));
            end.complete(e.getMessage());
        });
        thread.start();
        Thread.sleep(60);
        client.close();
        assertTrue(end.get(PATIENCE_SECONDS, TimeUnit.SECONDS).contains("nobody"));
    }

    @Test
    void tooMuchIsRefused() throws Exception {
        QmpOptions small = OPTIONS.withLimits(new QmpLimits(2000, 10, 50, 20));
        assertBroken(small, "more than 2000 bytes without an end of line", "x".repeat(3000));
        assertBroken(small, "nested deeper than 10",
                "{\"return\": " + "[".repeat(20) + "]".repeat(20) + ", \"id\": \"test-2\"}");
        assertBroken(small, "more than 50 values",
                "{\"return\": [" + "1,".repeat(60) + "1], \"id\": \"test-2\"}");
        assertBroken(small, "the connection ended in the middle of it", null);
        assertBroken(small, "not UTF-8", "{\"return\": \"\u00ff\"}");
    }

    private void assertBroken(QmpOptions options, String message, String said) throws Exception {
        connected(options, talk -> {
            talk.shakeHands();
            talk.hear();
            if (said == null) {
                talk.raw("{\"retu".getBytes());
            } else {
                talk.raw((said + "\r\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            }
            talk.drain();
        });
        fails(Kind.MALFORMED, "stop got no answer: a broken message came: " + message,
                () -> client.execute(QmpCommand.of("stop")));
        assertFalse(client.isConnected());
        end();
    }

    @Test
    void aFloodOfEventsEndsTheConnection() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        open(OPTIONS.withLimits(new QmpLimits(2000, 10, 50, 20)), talk -> {
            talk.shakeHands();
            talk.hear();
            for (int i = 0; i < 100; i++) {
                talk.event("STOP", "{}");
            }
            talk.drain();
        });
        client.addListener(new QmpListener() {
            @Override
            public void event(QmpEvent event) {
                await(over);
            }
        });
        client.connect();
        fails(Kind.MALFORMED, "more than 20 events wait for listeners", () -> client.execute(QmpCommand.of("stop")));
        over.countDown();
    }

    @Test
    void aQemuThatDoesNotReadHoldsNobodyLonger() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        connected(OPTIONS, talk -> {
            talk.shakeHands();
            await(over);
        });
        QmpCommand huge = QmpCommand.of("x", QmpObject.EMPTY.with("a", "y".repeat(4_000_000)));
        fails(Kind.TIMEOUT, "x got no answer within 0.15 s", () -> client.execute(huge, SHORT));
        client.close();
        over.countDown();
    }

    @Test
    void anErrorWithoutIdBelongsToTheOneWhoWaits() throws Exception {
        connected(OPTIONS, talk -> {
            talk.shakeHands();
            talk.hear();
            talk.say("{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error,\\n  here\"}}");
            talk.drain();
        });
        QmpException e = fails(Kind.REFUSED, "stop was refused: GenericError: JSON parse error,; here",
                () -> client.execute(QmpCommand.of("stop")));
        assertEquals("stop", e.command().orElseThrow());
    }

    @Test
    void anAnswerThatMakesNoSenseIsSaid() throws Exception {
        connected(OPTIONS, talk -> {
            talk.shakeHands();
            talk.answer(talk.hearObject(), "{\"status\": 1, \"running\": true}");
            talk.answer(talk.hearObject(), "[]");
            talk.answerAll();
        });
        QemuMonitor monitor = new QemuMonitor(client);
        fails(Kind.UNEXPECTED_ANSWER, "query-status got an answer that makes no sense: status must be a text, not 1",
                monitor::queryStatus);
        fails(Kind.UNEXPECTED_ANSWER, "query-migrate got an answer that makes no sense: return must be an object",
                monitor::queryMigrate);
        assertTrue(monitor.queryMigrate().status().isEmpty(), "the connection goes on");
    }

    @Test
    void theConversationIsRecorded() throws Exception {
        StringWriter file = new StringWriter();
        try (ConversationRecorder recorder = new ConversationRecorder(file, List.of("case: a test"))) {
            connected(OPTIONS.withLog(recorder), talk -> {
                talk.shakeHands();
                talk.event("STOP", "{}");
                talk.answer(talk.hearObject(), "{\"status\": \"running\", \"running\": true}");
                talk.hear();
                talk.say("broken");
                talk.drain();
            });
            new QemuMonitor(client).queryStatus();
            assertThrows(QmpException.class, () -> client.execute(QmpCommand.of("stop")));
        }
        QmpConversation read = QmpConversation.read(new StringReader(file.toString()));
        assertEquals(List.of("case: a test"), read.comments());
        List<String> said = read.lines().stream().map(line -> line.toString().replaceFirst("^\\S+ ", "")).toList();
        assertEquals(List.of("test < " + ScriptedQemu.GREETING,
                "test > {\"execute\":\"qmp_capabilities\",\"arguments\":{\"enable\":[\"oob\"]},\"id\":\"test-1\"}",
                "test < {\"return\": {}, \"id\": \"test-1\"}",
                "test < {\"event\": \"STOP\", \"data\": {}, \"timestamp\": {\"seconds\": 1795241190, "
                        + "\"microseconds\": 650110}}",
                "test > {\"execute\":\"query-status\",\"id\":\"test-2\"}",
                "test < {\"return\": {\"status\": \"running\", \"running\": true}, \"id\": \"test-2\"}",
                "test > {\"execute\":\"stop\",\"id\":\"test-3\"}"), sorted(said));
        assertTrue(file.toString().contains(" test < broken\n"));
        assertTrue(file.toString().contains("# broken: "));
    }

    /** The event may come before or after the command is sent. */
    private static List<String> sorted(List<String> said) {
        List<String> sorted = new ArrayList<>(said);
        String event = sorted.stream().filter(line -> line.contains("STOP")).findFirst().orElseThrow();
        sorted.remove(event);
        sorted.add(3, event);
        return sorted;
    }

    @Test
    void quittingWithoutAnAnswerIsQuitting() throws Exception {
        connected(OPTIONS, talk -> {
            talk.shakeHands();
            talk.hear();
        });
        new QemuMonitor(client).quit();
        fails(Kind.LOST, "quit was not sent", new QemuMonitor(client)::quit);
    }
}
