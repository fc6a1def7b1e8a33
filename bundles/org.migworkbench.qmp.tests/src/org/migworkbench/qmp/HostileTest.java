package org.migworkbench.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.qmp.QmpException.Kind;

/**
 * Recorded conversations that were cut, disordered or broken. The scripted QEMU talks in step up to the damage, then says
 * all that is left and hangs up: so a client that waits for anything longer than that hangs, and its time-out, which is
 * long, counts as a failure. To keep it short each case is greeting, negotiation and a part of a recording.
 */
class HostileTest {

    private static final int MUTATIONS = 10_000;
    private static final int TCP_MUTATIONS = 500;
    private static final int WINDOW = 3;
    /** Of the polls, which are most of the commands and much alike, one in so many is disordered. */
    private static final int POLLS = 5;
    private static final long SEED = 20_261_121;
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final int LONGEST_MESSAGE = 500;

    @TempDir
    private Path place;

    private final Queue<Throwable> crashes = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Damaged> next = new AtomicReference<>();
    private final Map<Kind, Integer> outcomes = new EnumMap<>(Kind.class);
    private Thread.UncaughtExceptionHandler before;

    /** Lines to be said; from the damaged one on nothing is waited for. */
    private record Damaged(RecordedConversation recording, List<byte[]> said, int damagedFrom) {
    }

    @BeforeEach
    void watch() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> crashes.add(e));
    }

    @AfterEach
    void unwatch() throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler(before);
        assertEquals(List.of(), List.copyOf(crashes));
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (readers() > 0 && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertEquals(0, readers(), "threads that read are left");
    }

    private static long readers() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("QMP reader"))
                .count();
    }

    @Test
    void cutAtEveryLineAndInEveryLine() throws Exception {
        int cases = 0;
        try (ScriptedQemu qemu = ScriptedQemu.unix(place.resolve("s"), this::talk)) {
            for (RecordedConversation whole : RecordedConversation.all()) {
                for (int command = 0; command < whole.commands().size(); command++) {
                    RecordedConversation window = whole.window(command, 1);
                    // greeting and negotiation are the same in each window: once a recording is enough
                    for (int i = command == 0 ? 0 : RecordedConversation.HANDSHAKE; i < window.lines().size(); i++) {
                        if (!window.lines().get(i).sent()) {
                            run(qemu, new Damaged(window, lines(window).subList(0, i), i));
                            List<byte[]> half = new ArrayList<>(lines(window).subList(0, i + 1));
                            byte[] line = half.get(i);
                            half.set(i, java.util.Arrays.copyOf(line, line.length / 2));
                            run(qemu, new Damaged(window, half, i));
                            cases += 2;
                        }
                    }
                }
            }
            qemu.check();
        }
        assertTrue(cases > 1500, "cases: " + cases);
    }

    @Test
    void reorderedDoubledAndLost() throws Exception {
        try (ScriptedQemu qemu = ScriptedQemu.unix(place.resolve("s"), this::talk)) {
            for (RecordedConversation whole : RecordedConversation.all()) {
                List<QmpCommand> commands = whole.commands();
                for (int command = 0; command < commands.size(); command++) {
                    if (command % POLLS != 0 && isPoll(commands.get(command))) {
                        continue;
                    }
                    RecordedConversation window = whole.window(command, 2);
                    int last = window.lines().size() - 1;
                    List<byte[]> lines = lines(window);
                    for (int i = RecordedConversation.HANDSHAKE; i <= last; i++) {
                        if (window.lines().get(i).sent()) {
                            continue;
                        }
                        List<byte[]> doubled = new ArrayList<>(lines);
                        doubled.add(i, lines.get(i));
                        run(qemu, new Damaged(window, doubled, i));
                        List<byte[]> lost = new ArrayList<>(lines);
                        lost.set(i, new byte[0]);
                        run(qemu, new Damaged(window, lost, i));
                        List<byte[]> swapped = new ArrayList<>(lines);
                        swapped.set(i, lines.get(last));
                        swapped.set(last, lines.get(i));
                        run(qemu, new Damaged(window, swapped, i));
                    }
                }
            }
            qemu.check();
        }
    }

    private static boolean isPoll(QmpCommand command) {
        return "query-migrate".equals(command.name()) || "query-dirty-rate".equals(command.name());
    }

    @Test
    void tenThousandMutations() throws Exception {
        try (ScriptedQemu qemu = ScriptedQemu.unix(place.resolve("s"), this::talk)) {
            mutate(qemu, MUTATIONS, SEED);
        }
        for (Kind kind : List.of(Kind.LOST, Kind.MALFORMED, Kind.HANDSHAKE, Kind.UNEXPECTED_ANSWER, Kind.REFUSED)) {
            assertTrue(outcomes.getOrDefault(kind, 0) > 20, "each kind of trouble was met: " + outcomes);
        }
        assertFalse(outcomes.containsKey(Kind.NOT_CONNECTED), outcomes::toString);
    }

    @Test
    void mutationsOverTcp() throws Exception {
        try (ScriptedQemu qemu = ScriptedQemu.tcp(this::talk)) {
            mutate(qemu, TCP_MUTATIONS, SEED + 1);
        }
    }

    private void mutate(ScriptedQemu qemu, int count, long seed) throws Exception {
        List<RecordedConversation> windows = new ArrayList<>();
        for (RecordedConversation whole : RecordedConversation.all()) {
            for (int command = 0; command < whole.commands().size(); command++) {
                windows.add(whole.window(command, WINDOW));
            }
        }
        for (int n = 0; n < count; n++) {
            Random random = new Random(seed + n);
            RecordedConversation window = windows.get(random.nextInt(windows.size()));
            List<byte[]> lines = lines(window);
            int at = random.nextInt(window.lines().size());
            while (window.lines().get(at).sent()) {
                at = random.nextInt(window.lines().size());
            }
            Mutation.apply(random, lines, at);
            run(qemu, new Damaged(window, lines, at));
        }
        qemu.check();
    }

    private static List<byte[]> lines(RecordedConversation recording) {
        List<byte[]> lines = new ArrayList<>();
        for (QmpLine line : recording.lines()) {
            lines.add(line.sent() ? new byte[0] : (line.json() + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return lines;
    }

    private void talk(ScriptedQemu.Talk talk) throws IOException {
        Damaged damaged = next.get();
        for (int i = 0; i < damaged.said().size(); i++) {
            boolean inStep = i < damaged.damagedFrom();
            if (inStep && damaged.recording().lines().get(i).sent()) {
                talk.hear();
            } else {
                talk.raw(damaged.said().get(i));
            }
        }
        talk.drain();
    }

    /** Whatever is said: each command ends soon, with an answer or with one sentence. */
    private void run(ScriptedQemu qemu, Damaged damaged) throws Exception {
        next.set(damaged);
        QmpOptions options = QmpOptions.of(RecordedConversation.SIDE).withTimeouts(HANG, HANG)
                .withOutOfBand(damaged.recording().outOfBand());
        try (QmpClient client = new QmpClient(qemu.address(), options)) {
            client.addListener(new QmpListener() {
                @Override
                public void event(QmpEvent event) {
                    event.migrationPass();
                    event.migrationStatus();
                }
            });
            try {
                client.connect();
            } catch (QmpException e) {
                check(e);
                return;
            }
            TypedCommands typed = new TypedCommands(client);
            for (QmpCommand command : damaged.recording().commands()) {
                try {
                    typed.execute(command);
                } catch (QmpException e) {
                    check(e);
                }
            }
        }
    }

    private void check(QmpException e) {
        String message = e.getMessage();
        assertTrue(e.kind() != Kind.TIMEOUT && e.kind() != Kind.INTERRUPTED && e.kind() != Kind.CLOSED, message);
        assertTrue(message.startsWith(e.address() + ": ") && message.length() < LONGEST_MESSAGE, message);
        assertTrue(message.chars().noneMatch(Character::isISOControl), message);
        outcomes.merge(e.kind(), 1, Integer::sum);
    }
}
