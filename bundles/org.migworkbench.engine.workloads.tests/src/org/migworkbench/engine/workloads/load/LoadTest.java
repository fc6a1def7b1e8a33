package org.migworkbench.engine.workloads.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadProvider;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** What is measured or known by name, against the workloads that are made of it. */
class LoadTest {

    private static final int PAGE = 4096;
    private static final int PAGES = 1 << 22;

    private static Workload workload(WorkloadRef ref) {
        WorkloadProvider provider = BuiltInWorkloads.all().stream()
                .filter(one -> one.descriptor().id().equals(ref.id())).findFirst().orElseThrow();
        return provider.create(Params.parse(provider.descriptor().params(), ref.params()),
                new WorkloadContext(PAGES, PAGE, 1));
    }

    private static double unique(List<WorkloadRef> refs, double seconds) {
        return refs.stream().mapToDouble(ref -> workload(ref).uniquePages(0, seconds)).sum();
    }

    @ParameterizedTest
    @CsvSource({ "39044, 1, 1000000", "39044, 1, 39045", "39044, 1, 39044", "5000, 10, 60000", "250000, 0.1, 1000000" })
    void theWindowSeesTheMeasuredRate(double pagesPerSecond, double window, long workingSetPages) {
        DirtyRate rate = new DirtyRate(pagesPerSecond, window);
        WorkloadRef guest = rate.over(workingSetPages * PAGE, PAGE);
        assertEquals(rate.pages(), unique(List.of(guest), window), rate.pages() * 1e-4);
        assertTrue(unique(List.of(guest), 1e9) <= workingSetPages * 1.001);
    }

    @Test
    void moreThanTheWorkingSetIsNotDirtied() {
        DirtyRate rate = new DirtyRate(100, 1);
        assertThrows(IllegalArgumentException.class, () -> rate.over(99 * PAGE, PAGE));
        assertThrows(IllegalArgumentException.class, () -> rate.writesPerSecond(100));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 3, 4, 64 })
    void processorsTogetherWriteAsOneWould(int vcpus) {
        WorkloadRef one = new DirtyRate(10_000, 1).over(20_001L * PAGE, PAGE);
        List<WorkloadRef> shares = VcpuShares.of(one, vcpus, PAGE);
        assertEquals(vcpus, shares.size());
        for (double seconds : new double[] { 0.1, 1, 10 }) {
            assertEquals(unique(List.of(one), seconds), unique(shares, seconds), 1);
        }
    }

    @Test
    void burstsAreFasterThanTheRest() {
        DirtyRate rate = new DirtyRate(1000, 1);
        Bursts bursts = Bursts.parse("5s/20s:3");
        WorkloadRef guest = bursts.of(rate.over(1L << 30, PAGE), rate.times(3).over(1L << 30, PAGE));
        Workload workload = workload(guest);
        assertEquals(1000, workload.uniquePages(3, 4), 5);
        assertEquals(3000, workload.uniquePages(16, 17), 15);
        assertEquals(1000, workload.uniquePages(20, 21), 5);
        assertEquals(2, VcpuShares.of(guest, 2, PAGE).size());
        for (String wrong : List.of("", "5s", "5s/20s", "20s/5s:3", "0s/20s:3", "5s/20s:-1", "5/20:3", "5s/20s:3:4")) {
            assertThrows(IllegalArgumentException.class, () -> Bursts.parse(wrong), wrong);
        }
    }

    @Test
    void aWorkerOfStressGoesRoundItsMemory() {
        WorkloadRef stress = LoadGenerators.parse("stress:4x400M").workloads().get(0);
        assertEquals(409_600, unique(List.of(stress), 0.5), 1);
        assertEquals(100_000, unique(List.of(stress), 0.1), 1000);
        WorkloadRef hanging = LoadGenerators.parse("stress:13x128M:hang=1s").workloads().get(0);
        double turn = 32768 / 250_000.0 + 1;
        assertEquals(13 * 32768 / 2.0, unique(List.of(hanging), turn / 2), 100);
    }

    @Test
    void everyLoadCanBeMade() {
        for (LoadGenerator load : LoadGenerators.all()) {
            String text = load.form().contains("SIZE") ? load.id() + ":2 x 64MiB" : load.id();
            GuestLoad does = LoadGenerators.parse(text);
            does.workloads().forEach(ref -> assertTrue(unique(List.of(ref), 1) > 100, load.id()));
            assertTrue(does.nonZeroBytes().isPresent() != !does.workloads().isEmpty(), load.id());
        }
    }

    /** W(t) as published, which the fitted classes keep within a few percent. */
    @Test
    void measuredCurvesAreKept() {
        List<WorkloadRef> postgres = LoadGenerators.parse("postgresql-ycsb").workloads();
        assertEquals(29_000, unique(postgres, 1), 29_000 * 0.15);
        assertEquals(119_000, unique(postgres, 8), 119_000 * 0.1);
        List<WorkloadRef> memcached = LoadGenerators.parse("memcached-ycsb").workloads();
        assertEquals(120_832, unique(memcached, 1), 120_832 * 0.1);
        assertEquals(990_208, unique(memcached, 30), 990_208 * 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "fio", "stress", "stress:", "stress:0", "stress:0x5M", "stress:4x", "stress:much",
            "stress:1M:2M", "stress:1M:hang=1s:3", "stress:1M:hang=long", "kernel-build:1G", "kernel-build:hang=1s",
            "memhog:1G:hang=1s", "memhog" })
    void whatIsWrongIsSaid(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> LoadGenerators.parse(text)).getMessage();
        assertTrue(message.length() > 20 && !message.contains("null"), message);
    }
}
