package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.policy.BlockRequests;
import org.migworkbench.engine.result.DiskRound;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.testkit.GuestBuilder;
import org.migworkbench.engine.testkit.PolicyContract;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.validation.ScenarioValidator;

/** What the copying of a disk must do whatever the memory's policy. */
class DiskTest {

    private static final long MIB = 1 << 20;
    private static final int BLOCK = DiskSpec.BLOCK_BYTES;
    private static final double LINK = 100e6;

    @Test
    void aDiskThatNobodyWritesTakesItsUsedBytesOverTheRate() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 40; i++) {
            long size = MIB * (1 + random.nextInt(200));
            long used = random.nextLong(size + 1);
            double limit = 1e6 * (1 + random.nextInt(99));
            MigrationResult result = run(new DiskSpec(size, used, List.of()), guest -> guest.limit(limit)
                    .policy("xen", "diskExploration", "true"));
            long blocks = (used + BLOCK - 1) / BLOCK;
            assertEquals(blocks, result.disk().blocksSent());
            assertEquals(blocks * (BLOCK + BlockRequests.HEADER_BYTES), result.disk().bytesSent());
            assertEquals(size / BLOCK - blocks, result.disk().blocksSkipped());
            assertEquals(result.disk().bytesSent() / limit, result.disk().copyNanos() / 1e9, 1e-6 * (blocks + 1));
            assertEquals(0, result.disk().blocksResent());
        }
    }

    @Test
    void onSharedStorageTheCopyIsWithoutEffect() {
        MigrationResult plain = run(DiskSpec.SHARED, guest -> {});
        MigrationResult copied = run(DiskSpec.SHARED, guest -> guest.policy("xen", "diskOrder", "together",
                "diskThrottle", "true", "diskMode", "write-blocking"));
        assertEquals(plain.rounds(), copied.rounds());
        assertEquals(plain.totalNanos(), copied.totalNanos());
        assertFalse(copied.disk().isCopied());
    }

    @Test
    void blocksThatWereLeftOutAndAreWrittenLaterAreSent() {
        WorkloadRef growing = Scenarios.workload("sweep", "workingSet", "64 MiB", "writeRate", "800");
        MigrationResult result = run(new DiskSpec(64 * MIB, 16 * MIB, List.of(growing)),
                guest -> guest.policy("xen", "diskExploration", "true"));
        assertEquals(Outcome.COMPLETED, result.outcome());
        assertTrue(result.disk().blocksSkipped() < 48 * MIB / BLOCK, "skipped " + result.disk().blocksSkipped());
        assertEquals(64 * MIB / BLOCK, result.disk().blocksSkipped() + result.disk().blocksSent()
                - result.disk().blocksResent());
    }

    @Test
    void me2ExploresTheDiskAndXenDoesNot() {
        DiskSpec disk = new DiskSpec(64 * MIB, 16 * MIB, List.of());
        assertEquals(16 * MIB / BLOCK, run(disk, guest -> guest.policy("me2")).disk().blocksSent());
        assertEquals(64 * MIB / BLOCK, run(disk, guest -> guest.policy("xen")).disk().blocksSent());
        assertEquals(64 * MIB / BLOCK,
                run(disk, guest -> guest.policy("me2", "diskExploration", "false")).disk().blocksSent());
    }

    @Test
    void blocksOfZerosAndRunsCostLess() {
        DiskSpec half = disk(64 * MIB, 32 * MIB, Double.POSITIVE_INFINITY, 0);
        long raw = run(half, guest -> guest.policy("xen", "diskEncoding", "raw")).disk().bytesSent();
        MigrationResult zero = run(half, guest -> {});
        long runs = run(half, guest -> guest.policy("xen", "diskEncoding", "rle")).disk().bytesSent();
        assertEquals(1024L * (BLOCK + 28), raw);
        assertEquals(512L * (BLOCK + 28) + 512L * 28, zero.disk().bytesSent());
        assertEquals(512, zero.disk().zeroBlocks());
        assertTrue(runs < 0.8 * zero.disk().bytesSent(), runs + " and " + zero.disk().bytesSent());
    }

    @Test
    void slowStorageAtEitherEndLimitsTheCopy() {
        double slow = 10e6;
        for (DiskSpec disk : List.of(disk(64 * MIB, DiskSpec.ALL, slow, Double.POSITIVE_INFINITY),
                disk(64 * MIB, DiskSpec.ALL, Double.POSITIVE_INFINITY, slow))) {
            assertEquals(64 * MIB / slow, run(disk, guest -> {}).disk().copyNanos() / 1e9, 0.01);
        }
        DiskSpec zeros = disk(64 * MIB, 0, slow, slow);
        assertEquals(64 * MIB / slow, run(zeros, guest -> {}).disk().copyNanos() / 1e9, 0.01);
    }

    @Test
    void theDiskGoesFirstUnlessBothGoTogether() {
        DiskSpec disk = new DiskSpec(50 * MIB, DiskSpec.ALL, List.of());
        MigrationResult first = run(disk, guest -> {});
        assertEquals(first.disk().copyNanos(), first.rounds().get(0).startNanos());
        MigrationResult both = run(disk, guest -> guest.policy("xen", "diskOrder", "together"));
        assertEquals(0, both.rounds().get(0).startNanos());
        assertEquals(0.5 * LINK, both.rounds().get(0).traffic().bandwidthBytesPerSecond(), 0.01 * LINK);
        assertEquals(first.totalNanos(), both.totalNanos(), 0.02 * first.totalNanos());
    }

    @Test
    void theShareOfTheDiskHoldsAndALimitIsForBoth() {
        DiskSpec disk = new DiskSpec(200 * MIB, DiskSpec.ALL, List.of());
        for (double limit : List.of(Double.POSITIVE_INFINITY, 40e6)) {
            MigrationResult result = run(disk, guest -> guest.limit(limit).policy("xen", "diskOrder", "together",
                    "diskShare", "0.8"));
            double all = Math.min(limit, LINK);
            assertEquals(0.2 * all, result.rounds().get(0).traffic().bandwidthBytesPerSecond(), 0.01 * all);
            double sent = result.rounds().get(0).disk().bytesSent() / (result.rounds().get(0).durationNanos() / 1e9);
            assertEquals(0.8 * all, sent, 0.01 * all);
        }
        MigrationResult even = run(disk, guest -> guest.limit(40e6).policy("xen", "diskOrder", "together"));
        assertEquals(20e6, even.rounds().get(0).traffic().bandwidthBytesPerSecond(), 0.5e6);
    }

    @Test
    void aDiskThatIsWrittenTooFastEndsWithALongRestUnlessItIsThrottled() {
        DiskSpec disk = busy(0.5);
        MigrationResult free = run(disk, guest -> {});
        assertEquals(Outcome.COMPLETED, free.outcome());
        assertFalse(free.ending().converged());
        assertTrue(free.reason().startsWith("The disk was written too fast"), free.reason());
        assertTrue(free.downtimeNanos() > 1e9, "downtime " + free.downtimeNanos());
        MigrationResult slowed = run(disk, guest -> guest.policy("xen", "diskThrottle", "true"));
        assertTrue(slowed.ending().converged(), slowed.reason());
        assertTrue(slowed.downtimeNanos() < 0.3e9, "downtime " + slowed.downtimeNanos());
        assertTrue(slowed.disk().mostThrottle() > 0.5 && slowed.guest().quality().disk() > 0.05,
                slowed.disk().mostThrottle() + " and " + slowed.guest().quality());
        assertEquals(slowed.disk().throttle() * 0.5, slowed.guest().quality().disk(), 0.01);
        assertEquals(0, free.guest().quality().disk());
    }

    @Test
    void writesThatWaitForTheDestinationLeaveNoRest() {
        MigrationResult mirrored = run(busy(1), guest -> guest.policy("xen", "diskMode", "write-blocking",
                "diskMaxRounds", "3"));
        assertEquals(Outcome.COMPLETED, mirrored.outcome());
        assertTrue(mirrored.ending().converged(), mirrored.reason());
        assertTrue(mirrored.disk().restNanos() < 0.1e9, "rest " + mirrored.disk().restNanos());
        assertTrue(mirrored.guest().quality().disk() > 0.05, "cost " + mirrored.guest().quality());
        assertEquals(List.of(DiskRound.Kind.PASS, DiskRound.Kind.PASS, DiskRound.Kind.PASS, DiskRound.Kind.MIRROR,
                DiskRound.Kind.REST), mirrored.disk().rounds().stream().map(DiskRound::kind).toList());
    }

    @Test
    void theDiskIsSwitchedBeforeTheGuestRunsAtTheDestination() {
        DiskSpec disk = new DiskSpec(64 * MIB, DiskSpec.ALL,
                List.of(Scenarios.workload("uniform", "workingSet", "32 MiB", "writeRate", "200")));
        MigrationResult result = run(disk, guest -> guest.policy("qemu-postcopy")
                .workload("uniform", "workingSet", "24 MiB", "writeRate", "30000"));
        assertEquals(Outcome.COMPLETED, result.outcome());
        DiskRound rest = result.disk().rounds().get(result.disk().rounds().size() - 1);
        assertEquals(DiskRound.Kind.REST, rest.kind());
        assertTrue(result.disk().restNanos() > 0 && result.disk().restNanos() <= result.downtimeNanos());
        assertEquals(Phase.POSTCOPY, result.rounds().get(result.rounds().size() - 1).phase());
        assertEquals(0, rest.remainingBytes());
    }

    @Test
    void theMemoryThatIsReadySoonerWaitsForTheDisk() {
        DiskSpec disk = new DiskSpec(400 * MIB, DiskSpec.ALL, List.of());
        MigrationResult result = run(disk, guest -> guest.policy("xen", "diskOrder", "together"));
        assertTrue(result.rounds().size() < 10, result.rounds().size() + " rounds");
        assertTrue(result.downtimeNanos() < 1e9, "downtime " + result.downtimeNanos());
        double bytes = result.bytesSent() + result.disk().bytesSent();
        assertEquals(bytes / LINK, result.totalNanos() / 1e9, 0.02 * bytes / LINK);
    }

    @Test
    void whateverIsLostWhileTheDiskIsCopiedTheSourceGoesOnWithItsOwn() {
        DiskSpec disk = new DiskSpec(100 * MIB, DiskSpec.ALL, List.of());
        for (FaultSpec.Kind kind : List.of(FaultSpec.Kind.DESTINATION_LOST, FaultSpec.Kind.CANCEL)) {
            MigrationResult result = Scenarios.runOne(scenario(disk, guest -> {}).fault(new FaultSpec(kind, "", "vm",
                    FaultSpec.Trigger.TIME, 0, 500_000_000, Long.MAX_VALUE, 0)).build());
            assertFalse(result.ending().lostVm());
            assertTrue(result.reason().endsWith("the guest runs at the source."), result.reason());
            assertEquals(0, result.traffic().pagesSent());
            assertEquals(0.5 * LINK, result.disk().bytesSent(), 2.0 * MIB);
        }
        MigrationResult late = run(disk, guest -> guest.timeout(500_000_000));
        assertEquals(Outcome.NOT_CONVERGED, late.outcome());
        assertTrue(late.reason().contains("Of the disk"), late.reason());
    }

    @Test
    void theContractHoldsBesideADiskToo() {
        PolicyContract contract = new PolicyContract(Scenarios.BENCH);
        for (int seed = 0; seed < 100; seed++) {
            assertEquals(List.of(), contract.check(DiskScenarios.calm(seed)), "seed " + seed);
        }
    }

    @Test
    void aDiskOutOfRangeIsNamed() {
        DiskSpec bad = new DiskSpec(100, 3000, 200, -2, ContentSpec.RANDOM, 0, Double.NaN, 2,
                List.of(Scenarios.workload("uniform", "workingSet", "4 MiB", "writeRate", "1")));
        ScenarioSpec spec = scenario(bad, guest -> {}).build();
        List<String> paths = ScenarioValidator.validate(spec, Scenarios.POLICIES, Scenarios.WORKLOADS).stream()
                .map(issue -> issue.path().replace("vms[0].disk.", "")).toList();
        assertEquals(List.of("blockSizeBytes", "usedBytes", "nonZeroBytes", "readBytesPerSecond",
                "writeBytesPerSecond", "boundShare"), paths);
    }

    private static DiskSpec busy(double bound) {
        return new DiskSpec(256 * MIB, BLOCK, DiskSpec.ALL, DiskSpec.ALL, ContentSpec.RANDOM, Double.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY, bound,
                List.of(Scenarios.workload("uniform", "workingSet", "256 MiB", "writeRate", "3000")));
    }

    private static DiskSpec disk(long size, long nonZero, double read, double write) {
        return new DiskSpec(size, BLOCK, DiskSpec.ALL, nonZero,
                new ContentSpec(ContentSpec.Kind.WORDS, 1, ContentSpec.Places.RANDOM, ContentSpec.Data.TEXT), read,
                write > 0 ? write : Double.POSITIVE_INFINITY, 0, List.of());
    }

    private static ScenarioBuilder scenario(DiskSpec disk, Consumer<GuestBuilder> more) {
        return ScenarioBuilder.scenario("disk").link("link", LINK).guest("vm", guest -> {
            guest.memoryMib(32).policy("xen").disk(disk)
                    .workload("uniform", "workingSet", "2 MiB", "writeRate", "500");
            more.accept(guest);
        });
    }

    private static MigrationResult run(DiskSpec disk, Consumer<GuestBuilder> more) {
        return Scenarios.runOne(scenario(disk, more).build());
    }
}
