package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.analysis.result.RoundColumn;
import org.migworkbench.analysis.result.RoundTable;

class PredictCommandTest {

    private static final String BUSY = "predict --memory 64MiB --working-set 8MiB --write-rate 2000 --bandwidth 1Gbit/s --policy xen";

    @Test
    void anIdleGuestTakesTheTimeOfItsBytes() {
        Invocation run = Invocation.words(
                "predict --memory 4GiB --nonzero 4GiB --working-set 0 --write-rate 0 --bandwidth 10Gbit/s --policy xen --json");
        JsonObject migration = run.migration();
        assertEquals(0, run.exitCode());
        double copying = migration.get("totalTimeMs").getAsDouble() - migration.get("downtimeMs").getAsDouble();
        assertEquals(1, copying / 1000 * 1.25e9 / migration.get("bytesSent").getAsDouble(), 0.001);
        assertEquals(1 << 20, migration.get("pagesSent").getAsLong());
        assertEquals(1, migration.get("bytesSent").getAsDouble() / ((1 << 20) * 4104.0), 0.001);
        assertEquals(0, migration.get("pagesResent").getAsLong());
    }

    @Test
    void namesAreThoseOfTheFiles() {
        Invocation run = Invocation.words(BUSY + " --json");
        assertEquals(Set.of("seed", "engineVersion", "fidelity", "migrations"), run.json().keySet());
        assertTrue(run.migration().keySet().containsAll(Set.of("vm", "policy", "outcome", "reason", "totalTimeMs",
                "downtimeMs", "bytesSent", "pagesSent",
                "pagesResent", "zeroPages", "roundCount", "guestSlowdown", "postcopyFaults", "lostVm", "rounds")));
        JsonObject round = run.migration().getAsJsonArray("rounds").get(0).getAsJsonObject();
        assertEquals(RoundTable.columns().stream().map(RoundColumn::id).toList(), List.copyOf(round.keySet()));
        assertEquals(1, round.get("round").getAsInt());
        assertEquals("precopy", round.get("phase").getAsString());
        int rounds = run.migration().get("roundCount").getAsInt();
        assertEquals(rounds, run.migration().getAsJsonArray("rounds").size());
        assertEquals("stopAndCopy",
                run.migration().getAsJsonArray("rounds").get(rounds - 1).getAsJsonObject().get("phase").getAsString());
    }

    @Test
    void sameSeedSameBytes() {
        assertEquals(Invocation.words(BUSY + " --json --seed 7").out(),
                Invocation.words(BUSY + " --json --seed 7").out());
        assertNotEquals(Invocation.words(BUSY + " --json --seed 7").out(),
                Invocation.words(BUSY + " --json --seed 8").out());
    }

    @Test
    void peopleGetASentenceAndATable() {
        Invocation run = Invocation.words(BUSY);
        String[] lines = run.out().split("\n");
        assertTrue(lines[0].startsWith("vm, xen: Converged after "), lines[0]);
        assertTrue(lines[1].startsWith("Why: "), lines[1]);
        assertTrue(lines[3].startsWith("Round  Phase"), lines[3]);
        assertTrue(lines[4].contains("MiB") && lines[4].contains("Gbit/s"), lines[4]);
        assertEquals("", run.err());
    }

    @Test
    void aTimeOutIsExitCode3() {
        Invocation run = Invocation.words("predict --memory 1GiB --bandwidth 100Mbit/s --timeout 1s --json");
        assertEquals(3, run.exitCode());
        assertEquals("notConverged", run.migration().get("outcome").getAsString());
    }

    @Test
    void aGuestThatOutpacesTheLinkIsExitCode3AlthoughItArrives() {
        Invocation run = Invocation.words("predict --memory 256MiB --working-set 128MiB --write-rate 100000"
                + " --pattern sweep --bandwidth 100Mbit/s --policy xen --json");
        assertEquals("completed", run.migration().get("outcome").getAsString());
        assertFalse(run.migration().get("converged").getAsBoolean());
        assertEquals(3, run.exitCode());
    }

    @Test
    void policiesTakeParameters() {
        assertEquals(2, Invocation.words(BUSY + ":maxIterations=1 --json").migration().get("roundCount").getAsInt());
    }

    @Test
    void severalPoliciesAndLimitsAreCompared() {
        String question = "predict --memory 64MiB --working-set 8MiB --write-rate 2000 --bandwidth 1Gbit/s,10Gbit/s"
                + " --downtime-limit 100ms,300ms --policy qemu:channels=2,encoding=multifd,nova,libxc:maxIterations=2";
        String[] parts = Invocation.words(question).out().split("\n\n");
        assertEquals(1 + 4, parts.length, "the table, and what would do for each row that failed");
        assertTrue(parts[4].matches("(?s)libxc:maxIterations=2, 10 Gbit/s, 300 ms: It would .*"), parts[4]);
        String[] rows = parts[0].split("\n");
        assertEquals(1 + 3 * 2 * 2, rows.length);
        assertTrue(rows[0].startsWith("Policy ") && rows[0].endsWith("Guest slowdown"), rows[0]);
        assertTrue(rows[1].matches("qemu:channels=2,encoding=multifd +1 Gbit/s +100 ms +Converged .*"), rows[1]);
        assertTrue(rows[12].matches("libxc:maxIterations=2 +10 Gbit/s +- +Forced .*"), rows[12]);
        JsonArray all = JsonParser.parseString(Invocation.words(question + " --json").out()).getAsJsonArray();
        assertEquals(12, all.size());
        JsonObject one = all.get(1).getAsJsonObject();
        assertEquals(300, one.getAsJsonObject("asked").get("downtimeLimitMs").getAsDouble());
        assertEquals(125e6, one.getAsJsonObject("asked").get("bandwidthBytesPerSecond").getAsDouble());
        assertEquals(Invocation.words(
                "predict --memory 64MiB --working-set 8MiB --write-rate 2000 --bandwidth 1Gbit/s --downtime-limit 300ms"
                        + " --policy qemu:channels=2,encoding=multifd --json")
                .migration(), one.getAsJsonArray("migrations").get(0));
    }

    @Test
    void withoutAPolicyItIsQemu() {
        assertTrue(Invocation.words("predict --memory 64MiB --bandwidth 1Gbit/s").out().startsWith("vm, qemu: "));
    }

    @Test
    void aDirtyRateStandsInPlaceOfWrites() {
        Invocation all = Invocation.words("predict --memory 256MiB --dirty-rate 2000pages/s --bandwidth 1Gbit/s");
        assertTrue(all.out().contains("\nAssumed: The working set isn't known; all of 256 MiB is taken for it"),
                all.out());
        Invocation some = Invocation.words("predict --memory 256MiB --dirty-rate 8192000B/s --working-set 16MiB"
                + " --vcpus 4 --bursts 1s/4s:2 --bandwidth 1Gbit/s --json");
        assertEquals(0, some.exitCode(), some.err());
        assertFalse(some.json().has("assumptions"));
    }

    @Test
    void loadsAreKnownByName() {
        Invocation stress = Invocation
                .words("predict --memory 256MiB --load stress:2x16M --bandwidth 10Gbit/s --vcpus 2");
        assertTrue(
                stress.out()
                        .contains("\nAssumed: What stress does to memory: each worker writes 250,000 pages a second"),
                stress.out());
        assertEquals(0, stress.exitCode());
        Invocation build = Invocation.words("predict --memory 256MiB --load kernel-build --bandwidth 10Gbit/s");
        assertFalse(build.out().contains("Assumed"), build.out());
    }

    @Test
    void aCurveStandsInPlaceOfAWorkingSet() {
        Invocation run = Invocation
                .words("predict --memory 64MiB --dirty-curve 0.1:100,1:500,8:900 --bandwidth 100Mbit/s --json");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.migration().get("pagesResent").getAsLong() > 0);
        for (String other : new String[] { "--working-set 1MiB", "--write-rate 5", "--pattern uniform",
                "--content zero" }) {
            Invocation.words("predict --memory 64MiB --dirty-curve 1:100 --bandwidth 100Mbit/s " + other)
                    .assertRefused("--dirty-curve cannot be together with " + other.split(" ")[0]);
        }
    }

    @Test
    void patternsAndContentsAreUnderstood() {
        for (String pattern : new String[] { "uniform", "sweep", "skew:0.9:0.1" }) {
            for (String content : new String[] { "random", "zero", "words:3" }) {
                Invocation run = Invocation.words(BUSY + " --pattern " + pattern + " --content " + content + " --json");
                assertEquals(0, run.exitCode(), run.err());
            }
        }
    }

    @Test
    void aDiskIsCopiedToo() {
        String plain = "predict --memory 64MiB --bandwidth 1Gbit/s --policy xen --disk 1GiB --disk-used 256MiB";
        Invocation whole = Invocation.words(plain + " --json");
        assertEquals(0, whole.exitCode(), whole.err());
        assertEquals(16384, whole.migration().getAsJsonObject("disk").get("blocksSent").getAsLong());
        Invocation explored = Invocation.words(plain.replace("xen", "xen:diskExploration=true") + " --json");
        assertEquals(4096, explored.migration().getAsJsonObject("disk").get("blocksSent").getAsLong());
        Invocation text = Invocation.words(plain + " --disk-write-rate 10MB/s");
        assertTrue(text.out().contains(" of disk") && text.out().contains("Disk remaining"), text.out());
        assertFalse(Invocation.words(BUSY).out().contains("Disk"));
        assertEquals(3, Invocation.words(plain + " --disk-write-rate 200MB/s").exitCode());
    }

    @Test
    void fluidModeAnswersTheSameQuestion() {
        Invocation pages = Invocation.words(BUSY + " --json");
        Invocation fluid = Invocation.words(BUSY + " --fidelity fluid --json");
        assertEquals("page", pages.json().get("fidelity").getAsString());
        assertEquals("fluid", fluid.json().get("fidelity").getAsString());
        assertEquals(0, fluid.exitCode());
        double time = pages.migration().get("totalTimeMs").getAsDouble();
        assertEquals(time, fluid.migration().get("totalTimeMs").getAsDouble(), 0.05 * time);
        assertEquals(pages.out(), Invocation.words(BUSY + " --fidelity page --json").out());
        assertTrue(Invocation.words(BUSY + " --fidelity fluid").out().startsWith("vm, xen, fluid: Converged after "));
    }

    @Test
    void whatFluidModeDoesNotKnowIsRefusedInOneSentence() {
        Invocation.words(BUSY + " --fidelity rough --json").assertRefused("--fidelity: ", "'rough'", "page or fluid");
        Invocation.words(BUSY.replace("xen", "qemu-xbzrle") + " --fidelity fluid").assertRefused("--fidelity: ",
                "XbzrleEncoding", "page level is needed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--memory lots --bandwidth 1Gbit/s | --memory: | 'lots'",
            "--memory 1GiB --bandwidth 1Gbit/s --disk much | --disk: | 'much'",
            "--memory 1GiB --bandwidth 1Gbit/s --disk 1000 | --disk: | 1000",
            "--memory 1GiB --bandwidth 1Gbit/s --disk 1GiB --disk-used 2GiB | --disk-used: | 2147483648",
            "--memory 1GiB --bandwidth 1Gbit/s --disk-used 2GiB | --disk-used 2GiB needs | --disk SIZE",
            "--memory 1GiB --bandwidth 1Gbit/s --disk 1GiB --policy xen:diskHurry=1 | diskHurry | diskRest",
            "--memory 1GiB --bandwidth 1Gbit/s --disk 1GiB --disk-write-rate x | --disk-write-rate: | 'x'",
            "--memory 4097 --bandwidth 1Gbit/s | --memory: | 4097",
            "--memory 100TiB --bandwidth 1Gbit/s | --memory: | allowed is",
            "--memory 1GiB | --line-rate | --bandwidth",
            "--memory 1GiB --bandwidth 0 | --bandwidth: | a rate from 0.001 B/s",
            "--memory 1GiB --bandwidth fast | --bandwidth: | 'fast'",
            "--memory 1GiB --bandwidth 1Gbit/s --line-rate 1 kg | is not an argument | 'kg'",
            "--memory 1GiB --bandwidth 1Gbit/s --nonzero 2GiB | --nonzero: | 2147483648",
            "--memory 1GiB --bandwidth 1Gbit/s --working-set 2GiB --write-rate 1 | working set | 2 GiB",
            "--memory 1GiB --bandwidth 1Gbit/s --write-rate 5 | --write-rate 5 | --working-set",
            "--memory 1GiB --bandwidth 1Gbit/s --working-set 1MiB --write-rate -5 | --write-rate: | '-5'",
            "--memory 1GiB --bandwidth 1Gbit/s --working-set 1MiB --write-rate 5 --pattern zigzag | --pattern: | 'zigzag'",
            "--memory 1GiB --bandwidth 1Gbit/s --working-set 1MiB --write-rate 5 --pattern skew:2:1 | --pattern: | 'skew:2:1'",
            "--memory 1GiB --bandwidth 1Gbit/s --content words:0 | --content: | 1 to 512",
            "--memory 1GiB --bandwidth 1Gbit/s --content blue | --content: | 'blue'",
            "--memory 1GiB --bandwidth 1Gbit/s --dirty-curve 1-2 | --dirty-curve: | '1-2'",
            "--memory 1GiB --bandwidth 1Gbit/s --downtime-limit 3 | --downtime-limit: | '3'",
            "--memory 1GiB --bandwidth 1Gbit/s --timeout 0s | --timeout: | allowed is",
            "--memory 1GiB --bandwidth 1Gbit/s --seed one | --seed: | 'one'",
            "--memory 1GiB --bandwidth 1Gbit/s --policy magic | --policy: | xen, xen-adaptive",
            "--memory 1GiB --bandwidth 1Gbit/s --policy xen:magic=1 | 'magic' | maxIterations",
            "--memory 1GiB --bandwidth 1Gbit/s --policy xen:maxIterations=none | --policy: | 'none'",
            "--memory 1GiB --bandwidth 1Gbit/s --policy xen: | --policy: | ID:NAME=VALUE",
            "--memory 1GiB --bandwidth 1Gbit/s --policy qemu,,xen | --policy: | ID:NAME=VALUE",
            "--memory 1GiB --bandwidth 1Gbit/s,fast --policy qemu | --bandwidth: | 'fast'",
            "--memory 1GiB --bandwidth 1Gbit/s --dirty-rate 100 | --dirty-rate: | 100pages/s or 100B/s",
            "--memory 1GiB --bandwidth 1Gbit/s --dirty-rate 2GiB/s | --dirty-rate: In 1 s 2 GiB | working set of 1 GiB",
            "--memory 1GiB --bandwidth 1Gbit/s --dirty-rate unlimited | --dirty-rate: | 'unlimited'",
            "--memory 1GiB --bandwidth 1Gbit/s --dirty-window 2s | --dirty-window 2s needs | --dirty-rate",
            "--memory 1GiB --bandwidth 1Gbit/s --dirty-rate 1MB/s --dirty-window 0s | --dirty-window: | above 0",
            "--memory 1GiB --bandwidth 1Gbit/s --dirty-rate 1MB/s --write-rate 3 | --dirty-rate cannot | --write-rate",
            "--memory 1GiB --bandwidth 1Gbit/s --dirty-rate 1MB/s --bursts 5s:3 | --bursts: | 5s/20s:3",
            "--memory 1GiB --bandwidth 1Gbit/s --bursts 5s/20s:3 | --bursts 5s/20s:3 needs | --dirty-rate",
            "--memory 1GiB --bandwidth 1Gbit/s --load fio:1G | --load: The load 'fio' | known are: kernel-build",
            "--memory 1GiB --bandwidth 1Gbit/s --load stress | --load: | stress:4x400M",
            "--memory 1GiB --bandwidth 1Gbit/s --load stress:4x400M | --load: | 1.56 GiB",
            "--memory 1GiB --bandwidth 1Gbit/s --load memhog:1M --working-set 3MiB | --load cannot | --working-set",
            "--memory 1GiB --bandwidth 1Gbit/s --vcpus 0 | --vcpus: | 1 to 4096",
            "--memory 1GiB --memory 2GiB --bandwidth 1Gbit/s | --memory | once",
            "--memory 1GiB --bandwidth 1Gbit/s --colour red | '--colour' | --bandwidth",
            "--bandwidth 1Gbit/s | --memory | SIZE" })
    void wrongValuesAreNamed(String arguments, String first, String second) {
        Invocation.words("predict " + arguments + " --json").assertRefused(first, second);
    }

    @Test
    void aRunThatTakesTooLongToComputeIsFollowedByAFluidOne() {
        Invocation nova = Invocation.words("predict --memory 17GiB --working-set 1GiB --write-rate 30000"
                + " --bandwidth 120.2MB/s --downtime-limit 500ms --policy nova --search 0 --json");
        JsonObject migration = nova.migration();

        assertEquals(3, nova.exitCode());
        assertEquals("undecided", migration.get("endKind").getAsString());
        assertEquals("goalReached",
                nova.json().getAsJsonObject("fluid").get("endKind").getAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "page", "fluid" })
    void aLimitOfRoundsOfTheUsersEndsItWhereItIs(String fidelity) {
        Invocation limited = Invocation.words("predict --memory 256MiB --working-set 64MiB --write-rate 200000"
                + " --bandwidth 1Gbit/s --max-rounds 3 --search 0 --fidelity " + fidelity + " --json");
        JsonObject migration = limited.migration();

        assertEquals(3, limited.exitCode());
        assertEquals(3, migration.get("roundCount").getAsInt());
        assertEquals("givenUp", migration.get("endKind").getAsString());
        assertTrue(migration.get("reason").getAsString().contains("The limit of 3 rounds was reached."));
        Invocation.words("predict --memory 256MiB --bandwidth 1Gbit/s --max-rounds 0").assertRefused("--max-rounds: ",
                "1");
        assertEquals(0, Invocation.words("predict --memory 256MiB --bandwidth 1Gbit/s --max-rounds 1").exitCode());
    }
}
