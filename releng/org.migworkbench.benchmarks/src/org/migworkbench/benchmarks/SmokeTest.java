package org.migworkbench.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.engine.result.Fidelity;

/** Each benchmark runs, once and small; nothing is timed. */
class SmokeTest {

    @ParameterizedTest
    @CsvSource({ "uniform,xen", "hot-cold,xen", "uniform,libxc", "hot-cold,libxc", "uniform,qemu", "hot-cold,qemu" })
    void pageLevelHasTenRounds(String workload, String policy) {
        PageLevelBenchmark benchmark = new PageLevelBenchmark();
        benchmark.mib = 1024;
        benchmark.workload = workload;
        benchmark.policy = policy;
        benchmark.prepare();
        assertTrue(benchmark.simulate().migrations().get(0).traffic().pagesResent() > 0);
    }

    @ParameterizedTest
    @CsvSource({ "xen", "libxc", "qemu" })
    void theHugeGuestSendsAllItsPages(String policy) {
        HugeGuestBenchmark benchmark = new HugeGuestBenchmark();
        benchmark.mib = 256;
        benchmark.policy = policy;
        benchmark.prepare();
        assertTrue(benchmark.simulate().migrations().get(0).traffic().pagesSent() >= 256 * 256);
    }

    @Test
    void allGuestsOfTheSharedNetworkAreMoved() {
        SharedNetworkBenchmark benchmark = new SharedNetworkBenchmark();
        benchmark.guests = 10;
        benchmark.prepare();
        assertEquals(10, benchmark.simulate().migrations().size());
    }

    @ParameterizedTest
    @CsvSource({ "1", "10" })
    void fluidModeMovesThem(int guests) {
        FluidBenchmark benchmark = new FluidBenchmark();
        benchmark.guests = guests;
        benchmark.prepare();
        assertEquals(guests, benchmark.run().migrations().size());
        assertEquals(benchmark.run(), benchmark.readAndRun());
    }

    @Test
    void aDayIsRunInBoth() throws IOException {
        DataCenterBenchmark benchmark = new DataCenterBenchmark();
        benchmark.hosts = 8;
        benchmark.vms = 12;
        benchmark.strategy = "thr-mmt";
        benchmark.prepare();
        assertEquals(288, benchmark.workbench().samples().size());
        assertTrue(benchmark.cloudSimPlus() >= 0);
    }

    @Test
    void theIdleGuestTakesTheSameTimeInBoth() {
        IdleGuestBenchmark benchmark = new IdleGuestBenchmark();
        benchmark.mib = 256;
        benchmark.prepare();
    }

    @Test
    void aRunIsCancelledAtAnyPoint() throws InterruptedException {
        assertEquals(3, new CancelLatency(Jobs.huge(256, "libxc")).measure(3).length);
    }

    @Test
    void aPreviewIsToldAndWritesNothing() throws InterruptedException, IOException {
        for (Fidelity fidelity : Fidelity.values()) {
            assertEquals(3, new PreviewLatency(Jobs.tenRounds(64, "hot-cold", "xen"), fidelity).measure(3).length);
        }
    }

    @Test
    void theRunAllocatesNothingForAPage() {
        Allocation.of(Jobs.tenRounds(64, "uniform", "libxc"));
        Allocation allocation = Allocation.of(Jobs.tenRounds(256, "uniform", "libxc"));
        assertTrue(allocation.runBytes() < allocation.pagesSent(), allocation::toString);
    }
}
