package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.backend.simulation.SimulationBackend;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.GuestBeat;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveHints;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.core.live.LiveVm;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** The live commands with a backend that simulates. */
class LiveCommandTest {

    private static final Catalogs CATALOGS = new Catalogs(PolicyCatalog.of(BuiltInPolicies.all()),
            WorkloadCatalog.of(BuiltInWorkloads.all()));

    private final Pretence pretence = new Pretence();

    private Invocation words(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<Exception> failures = new ArrayList<>();
        CommandServices services = new CommandServices(new DocumentService(() -> CATALOGS),
                new SimulationBackend(() -> CATALOGS), Optional.of(pretence));
        int code = new CommandLineTool(services, new PrintStream(out), new PrintStream(err), failures::add)
                .execute(line.split(" +"));
        assertEquals(List.of(), failures);
        return new Invocation(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theDemonstrationHasTheJsonOfARunAndMore() {
        Invocation run = words("live demo --json --there-and-back 1 --working-set 8MiB");
        assertEquals(0, run.exitCode(), run.err());
        JsonObject json = run.json();
        assertEquals(2, json.getAsJsonArray("migrations").size());
        assertTrue(run.migration().getAsJsonArray("rounds").size() > 1);
        assertEquals("pretence", json.get("backend").getAsString());
        JsonObject live = json.getAsJsonArray("live").get(0).getAsJsonObject();
        assertTrue(live.getAsJsonObject("guest").get("clean").getAsBoolean());
        assertEquals(25.0, live.getAsJsonObject("guest").get("gapMs").getAsDouble());
        assertEquals(1, json.getAsJsonObject("simulation").getAsJsonArray("migrations").size());
        assertTrue(pretence.closed);
    }

    @Test
    void peopleGetTheRoundsTheGuestAndTheComparison() {
        Invocation run = words("live demo --working-set 8MiB");
        assertEquals(0, run.exitCode(), run.err());
        for (String text : new String[] { "round 1 (precopy): ", "Guest: no page lost, silent for 25 ms", "Real  ",
                "Simulated  " }) {
            assertTrue(run.out().contains(text), run.out());
        }
    }

    @Test
    void aLostPageIsExitCode3() {
        pretence.lostPages = 5;
        Invocation run = words("live demo --working-set 8MiB");
        assertEquals(3, run.exitCode());
        assertTrue(run.out().contains("5 pages LOST"), run.out());
    }

    @Test
    void attachingAsksFirst() {
        InputStream terminal = System.in;
        System.setIn(new ByteArrayInputStream("no\n".getBytes(StandardCharsets.UTF_8)));
        Invocation asked;
        try {
            asked = words("live attach --source a --destination b");
        } finally {
            System.setIn(terminal);
        }
        assertEquals(2, asked.exitCode());
        assertTrue(asked.err().startsWith("Virtual machine 'shop'\nFrom: here\nTo: there\n"), asked.err());
        assertTrue(asked.err().contains("Not confirmed; nothing was done"), asked.err());
        assertFalse(pretence.ran);
        Invocation run = words("live attach --source a --destination b --yes --json");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(pretence.ran);
    }

    @Test
    void whatTheBackendCannotDoIsOneLine() {
        pretence.refusal = "There is no qemu-system-x86_64 on the PATH. On Debian: apt-get install it";
        words("live demo").assertRefused("apt-get install");
        Invocation.words("live demo").assertRefused("no bundle provides a live backend");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "demo --content blue | --content: | constant",
            "demo --content words:0 | --content: | 1 to 512", "demo --pattern skew:2:1 | --pattern: | 'skew:2:1'",
            "demo --memory 16MiB | 16 MiB | 32 MiB to 2 GiB", "demo --write-rate -1 | --write-rate: | '-1'",
            "demo --there-and-back -1 | --there-and-back: | 1 to 1000",
            "demo --there-and-back 0 | --there-and-back: | 1 to 1000", "demo --bandwidth 0 | --bandwidth: | above 0",
            "attach --source a --uri tcp:a:1 --yes --bandwidth 0 | --bandwidth: | above 0",
            "demo --downtime-limit 0 | --downtime-limit: | above 0", "demo --timeout 0 | --timeout: | above 0",
            "demo --line-rate 0 | --line-rate: | above 0", "demo --policy xen+ca | --policy: | 'ca'",
            "demo --bandwidth fast | --bandwidth: | 'fast'",
            "demo --patience long | --patience: | 'long'", "attach --source a | --destination SOCKET | --uri URI",
            "attach --uri tcp:a:1 | --source | SOCKET", "launch | --profile | FILE",
            "fly | 'fly' | demo, attach, launch" })
    void wrongValuesAreNamed(String arguments, String first, String second) {
        words("live " + arguments).assertRefused(first, second);
    }

    /** Says that it moves real machines. */
    private static final class Pretence implements LiveBackend {

        private String refusal = "";
        private long lostPages;
        private boolean ran;
        private boolean closed;

        @Override
        public String id() {
            return "pretence";
        }

        @Override
        public LiveHints hints() {
            return LiveHints.NONE;
        }

        @Override
        public Optional<String> missing() {
            return Optional.of(refusal).filter(text -> !text.isEmpty());
        }

        @Override
        public LiveSession demo(DemoGuest guest, LiveSettings settings) throws LiveException {
            if (!refusal.isEmpty()) {
                throw new LiveException(refusal);
            }
            return new PretendedSession(this);
        }

        @Override
        public LiveSession launch(Path profile, LiveSettings settings) {
            return new PretendedSession(this);
        }

        @Override
        public LiveSession attach(LiveEnds ends, LiveSettings settings) {
            return new PretendedSession(this);
        }
    }

    private static final class PretendedSession implements LiveSession {

        private final Pretence owner;
        private final Backend simulation = new SimulationBackend(() -> CATALOGS);

        PretendedSession(Pretence owner) {
            this.owner = owner;
        }

        @Override
        public String id() {
            return owner.id();
        }

        @Override
        public String label() {
            return owner.id();
        }

        @Override
        public LiveVm vm() {
            return new LiveVm("shop", 32 << 20, 1, "here", "there", true);
        }

        @Override
        public boolean underWay() {
            return false;
        }

        @Override
        public List<Issue> check(ScenarioSpec spec) {
            return List.of(Issue.warning(Place.SCENARIO, "Mind the gap."));
        }

        @Override
        public List<String> confirmation(ScenarioSpec spec) {
            return List.of("Virtual machine 'shop'", "From: here", "To: there");
        }

        @Override
        public RunResult run(ScenarioSpec spec, RunOptions options) {
            owner.ran = true;
            return simulation.run(spec, options);
        }

        @Override
        public boolean preparesPostcopy(ScenarioSpec spec) {
            return false;
        }

        @Override
        public void give(LiveOrder order) throws LiveException {
            throw new LiveException("It only pretends.");
        }

        @Override
        public String command(LiveOrder order) {
            return order.toString();
        }

        @Override
        public void leave() {
            // there is nothing to be left
        }

        @Override
        public Optional<Path> log() {
            return Optional.empty();
        }

        @Override
        public Optional<GuestBeat> beat() {
            return Optional.empty();
        }

        @Override
        public Optional<LiveReport> report() {
            return Optional.of(new LiveReport("The guest is there.", List.of(), Optional.of(new GuestReport(
                    owner.lostPages, OptionalLong.of(25_000_000), 20_000_000, 0, 3, 100, 90, 100, true)),
                    Optional.empty(), Optional.empty()));
        }

        @Override
        public void addListener(LiveListener listener) {
            // it never has anything to say
        }

        @Override
        public void removeListener(LiveListener listener) {
            // it never has anything to say
        }

        @Override
        public void close() {
            owner.closed = true;
        }
    }
}
