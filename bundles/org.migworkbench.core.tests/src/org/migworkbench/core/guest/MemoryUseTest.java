package org.migworkbench.core.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.guest.MemoryUse.Use;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.guest.PageClasses;
import org.migworkbench.engine.guest.ZeroPages;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.PageClass;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workloads.BuiltInWorkloads;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.VirtualMachine;

/** What the bands below the strip say is what the engine makes of the pages. */
class MemoryUseTest {

    private static final WorkloadCatalog CATALOG = WorkloadCatalog.of(BuiltInWorkloads.all());
    private static final long MIB = 1 << 20;

    private final VirtualMachine vm = ModelFactory.eINSTANCE.createVirtualMachine();

    MemoryUseTest() {
        vm.setMemoryBytes(1024 * MIB);
        vm.setKernelBytes(100 * MIB);
        vm.setCacheBytes(200 * MIB);
        vm.setFreeBytes(300 * MIB);
        vm.setNonZeroBytes(500 * MIB);
    }

    /** Memory of which a quarter from 256 MiB on is written. */
    private MemoryUse use() {
        double[] reached = new double[512];
        Arrays.fill(reached, 128, 256, 1);
        return MemoryUse.of(vm, reached);
    }

    @Test
    void sharesAreThoseOfTheEnginesPages() {
        VmSpec spec = new VmSpec("vm", 1024 * MIB, 4096, 1, 500 * MIB,
                new ContentSpec(ContentSpec.Kind.RANDOM, 1), 0,
                new PageClassSpec(300 * MIB, 200 * MIB, 100 * MIB), List.of());
        var provider = CATALOG.require("uniform");
        var workload = provider.create(Params.parse(provider.descriptor().params(), new TreeMap<>(
                Map.of("workingSet", "256 MiB", "firstPage", "65536"))), new WorkloadContext(262144, 4096, 1));
        PageClasses classes = new PageClasses(spec, workload);
        PageBitmap zero = ZeroPages.of(spec, workload);
        MemoryUse use = use();
        for (int part = 0; part < use.parts(); part++) {
            int pages = 262144 / use.parts();
            int[] counts = new int[4];
            for (int page = part * pages; page < (part + 1) * pages; page++) {
                PageClass one = classes.of(page);
                counts[0] += one == PageClass.KERNEL ? 1 : 0;
                counts[1] += one == PageClass.CACHE ? 1 : 0;
                counts[2] += one == PageClass.FREE ? 1 : 0;
                counts[3] += zero.get(page) ? 0 : 1;
            }
            for (Use each : Use.values()) {
                assertEquals(counts[each.ordinal()], use.share(part, each) * pages, 1.5, each + " of part " + part);
            }
        }
    }

    @Test
    void aSideThatIsPutWhereItLiesKeepsTheSize() {
        for (Use each : Use.values()) {
            assertEquals((Long) vm.eGet(each.feature()), use().moved(each, use().side(each), 4096), MIB, each.name());
        }
    }

    @Test
    void sidesMoveAroundWhatIsWritten() {
        assertEquals(256 * MIB, use().moved(Use.KERNEL, 0.4, MIB), "behind 256 MiB lies what is written");
        assertEquals(268 * MIB, use().moved(Use.KERNEL, 1, MIB), "all classes together are the memory at most");
        assertEquals(0, use().moved(Use.FREE, 1, MIB));
        assertEquals(368 * MIB, use().moved(Use.CACHE, 0, MIB), "768 MiB without the kernel and what is free");
        assertEquals(1024 * MIB, use().moved(Use.DATA, 1, MIB));
        assertEquals(0, use().moved(Use.DATA, -3, MIB));
    }

    @Test
    void sidesThatLieOnEachOtherAreHeldByWhereTheyGo() {
        vm.setCacheBytes(0);
        double free = use().side(Use.FREE);
        assertEquals(Optional.of(Use.CACHE), use().classAt(free, 0.01, true));
        assertEquals(Optional.of(Use.FREE), use().classAt(free, 0.01, false));
        vm.setFreeBytes(0);
        assertEquals(Optional.of(Use.FREE), use().classAt(1, 0.01, true));
        assertEquals(Optional.of(Use.KERNEL), use().classAt(use().side(Use.KERNEL), 0.01, true));
        assertTrue(use().classAt(0.6, 0.01, true).isEmpty());
    }

    @Test
    void thePreviewKnowsWhatWorkloadsCanReach() {
        VmSpec huge = new VmSpec("vm", 1L << 40, 4096, 1, VmSpec.ALL_NON_ZERO,
                new ContentSpec(ContentSpec.Kind.RANDOM, 1), List.of(new WorkloadRef("uniform",
                        new TreeMap<>(Map.of("workingSet", "64 MiB")))));
        GuestPreview preview = GuestPreview.of(huge, 1_000_000_000L, CATALOG, 1, () -> false);
        assertEquals(64.0 / 2048, preview.reached()[0], 0.001, "a part has 2 GiB");
    }
}
