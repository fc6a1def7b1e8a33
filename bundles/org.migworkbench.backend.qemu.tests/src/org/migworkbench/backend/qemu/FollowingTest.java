package org.migworkbench.backend.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.LiveMoment;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.core.live.LiveStatus;
import org.migworkbench.core.live.SentCommand;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.RunOptions;

/** Following without doing anything, and what listeners are told, against a scripted QEMU. */
@Timeout(300)
class FollowingTest {

    private static final long LONGER_THAN_THE_TIME_OUT = 1_500_000_000L;

    private Path folder;
    private FakeQemu source;
    private FakeQemu destination;
    private LiveSession session;

    @BeforeEach
    void start() throws Exception {
        folder = Bench.folder();
        source = new FakeQemu(folder.resolve("a.qmp"), false);
        destination = new FakeQemu(folder.resolve("b.qmp"), true);
        LiveEnds ends = new LiveEnds(source.address(), Optional.of(destination.address()), Optional.empty(),
                Optional.empty());
        session = Bench.backend().attach(ends, LiveSettings.USUAL.in(folder.resolve("s")));
    }

    @AfterEach
    void end() throws IOException {
        session.close();
        source.close();
        destination.close();
        Bench.delete(folder);
    }

    private MigrationResult run(String policy, long timeoutSeconds) {
        return session.run(Bench.spec(DemoGuest.USUAL, policy, 32, 100, timeoutSeconds), RunOptions.NONE).migrations()
                .get(0);
    }

    /** At the first answer about a migration that goes on. */
    private void whenItGoesOn(Runnable action) {
        session.addListener(new LiveListener() {
            @Override
            public void moment(LiveMoment moment) {
                if (moment.status() == LiveStatus.PRECOPY) {
                    action.run();
                }
            }
        });
    }

    @Test
    void leavingEndsTheRunAndNotTheMigration() {
        source.after("migrate", () -> source.answer("query-migrate", FakeQemu.info("active", 1, 200, 16384)));
        whenItGoesOn(() -> session.leave());
        MigrationResult result = run("qemu", 120);
        assertEquals(Outcome.FAILED, result.outcome());
        assertTrue(result.reason().contains("stopped following: the migration goes on, attach again"),
                result.reason());
        List<String> commands = source.commands();
        assertFalse(commands.contains("migrate_cancel") || commands.contains("quit"), commands::toString);
        assertEquals("migrate", commands.stream().filter(name -> !name.startsWith("query-")).reduce((a, b) -> b).get());
    }

    @Test
    void aMigrationOfSomebodyElseGetsNoCommandFromThePolicyOrTheTimeOut() {
        source.answer("query-migrate", FakeQemu.info("active", 9, 200, 16384));
        session.addListener(new LiveListener() {

            private long first;

            @Override
            public void moment(LiveMoment moment) {
                first = first == 0 ? System.nanoTime() : first;
                if (System.nanoTime() - first > LONGER_THAN_THE_TIME_OUT) {
                    source.answer("query-migrate", FakeQemu.info("completed", 9, 0, 16600));
                }
            }
        });
        source.event("MIGRATION_PASS", "{\"pass\": 9}");
        MigrationResult result = run("qemu-postcopy", 1);
        assertEquals(Outcome.COMPLETED, result.outcome(), result.reason());
        assertFalse(source.commands().stream().anyMatch(name -> name.startsWith("migrate")),
                () -> source.commands().toString());
    }

    @Test
    void listenersHearEachCommandAlsoThoseBefore() throws Exception {
        List<SentCommand> heard = new CopyOnWriteArrayList<>();
        LiveListener listener = new LiveListener() {
            @Override
            public void command(SentCommand command) {
                heard.add(command);
            }
        };
        session.addListener(listener);
        assertEquals(List.of("source qmp_capabilities", "destination qmp_capabilities"),
                heard.stream().map(command -> command.side() + ' ' + command.text()).toList());
        source.after("migrate", () -> source.answer("query-migrate", FakeQemu.info("completed", 3, 0, 16384)));
        run("qemu", 120);
        List<String> changes = heard.stream().filter(command -> !command.question()).map(SentCommand::text).toList();
        assertTrue(
                changes.stream()
                        .anyMatch(text -> text.startsWith("migrate-set-parameters {\"max-bandwidth\":33554432")),
                changes::toString);
        assertTrue(changes.get(changes.size() - 1).startsWith("migrate {\"uri\":\"unix:"), changes::toString);
        assertTrue(heard.stream().anyMatch(SentCommand::question), "questions are told too, as such");
        session.removeListener(listener);
        int before = heard.size();
        session.underWay();
        assertEquals(before, heard.size());
        assertTrue(Files.readString(session.log().orElseThrow()).contains("\"execute\":\"migrate\""));
        assertEquals(Optional.empty(), session.beat(), "only the demonstration guest beats");
    }
}
