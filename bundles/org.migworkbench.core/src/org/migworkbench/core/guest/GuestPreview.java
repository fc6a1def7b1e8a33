package org.migworkbench.core.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.migworkbench.engine.guest.SummedWorkload;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadProvider;

/**
 * What a guest writes in a time, counted in a sample of its pages by what the simulation itself would see: the unique-page
 * curve W(t) from the begin, the memory dirtied in each step of time, and how much of each part of the memory was written.
 *
 * @param stepNanos length of a step in nanoseconds
 * @param written   memory written since the begin at the end of each step, in bytes
 * @param dirtied   memory written within each step, in bytes; a page counts once in a step
 * @param map       share of each part of the memory that was written at all, 0 to 1, from the lowest address on
 * @param reached   share of each part of the memory that the workloads can write at any time, 0 to 1
 */
public record GuestPreview(long stepNanos, double[] written, double[] dirtied, double[] map,
        double[] reached) {

    /** One that shows nothing. */
    public static final GuestPreview NOTHING = new GuestPreview(1, new double[0], new double[0], new double[0],
            new double[0]);

    private static final int STEPS = 120;
    private static final int PARTS = 512;
    private static final int SAMPLE = 4096;
    private static final int LEAST = 128;
    private static final int BITS = 6;

    /**
     * Counts.
     *
     * @param vm        the guest
     * @param spanNanos the time to look at, in nanoseconds
     * @param workloads the known workloads
     * @param seed      seed of its random numbers, as in a run
     * @param outdated  whether nobody waits for it any more; asked now and then
     * @return the preview; one of no steps if it is outdated
     * @throws IllegalArgumentException if a workload doesn't fit the guest, with a sentence that says why
     */
    public static GuestPreview of(VmSpec vm, long spanNanos, WorkloadCatalog workloads, long seed,
            BooleanSupplier outdated) {
        Workload all = workload(vm, workloads, seed);
        int words = vm.pageCount() + 63 >> BITS;
        Counts counts = new Counts(all, Math.max(1, spanNanos / STEPS), words);
        Integer[] borders = borders(vm, workloads, words).toArray(Integer[]::new);
        for (int i = 1; i < borders.length; i++) {
            int length = borders[i] - borders[i - 1];
            int looked = (int) Math.min(length, Math.max(LEAST, (long) SAMPLE * length / words));
            for (int j = 0; j < looked; j++) {
                if (outdated.getAsBoolean()) {
                    return NOTHING;
                }
                counts.add(borders[i - 1] + (int) ((long) length * j / looked),
                        (double) vm.pageSizeBytes() * length / looked);
            }
        }
        return new GuestPreview(counts.step, counts.written, counts.dirtied,
                counts.map(), counts.reached());
    }

    /** Words at which regions begin and end, so that a small one in a huge guest is looked at as closely as a large one. */
    private static TreeSet<Integer> borders(VmSpec vm, WorkloadCatalog workloads, int words) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, words));
        for (WorkloadRef ref : vm.workloads()) {
            List<ParamSpec<?>> params = workloads.require(ref.id()).descriptor().params();
            if (params.stream().map(ParamSpec::name).toList().containsAll(RegionPlace.names())) {
                RegionPlace place = RegionPlace.of(Params.parse(params, ref.params()), vm.pageSizeBytes());
                borders.add((int) (place.startBytes() / vm.pageSizeBytes() >> BITS));
                borders.add((int) Math.min(words, (place.endBytes() / vm.pageSizeBytes() + 63 >> BITS)));
            }
        }
        return borders;
    }

    /** What was counted so far. */
    private static final class Counts {

        private final Workload all;
        private final long step;
        private final int words;
        private final double[] written = new double[STEPS];
        private final double[] dirtied = new double[STEPS];
        private final double[] pages;
        private final double[] reached;
        private final double[] seenBytes;
        private final int[] looked;

        Counts(Workload all, long step, int words) {
            this.all = all;
            this.step = step;
            this.words = words;
            pages = new double[Math.min(PARTS, words)];
            reached = new double[pages.length];
            seenBytes = new double[pages.length];
            looked = new int[pages.length];
        }

        void add(int word, double bytes) {
            int part = (int) ((long) pages.length * word / words);
            looked[part]++;
            long seen = 0;
            long mayWrite = all.mayWriteWord(word);
            for (int i = 0; mayWrite != 0 && i < STEPS; i++) {
                long now = all.writtenWord(word, i * step, (i + 1) * step);
                seen |= now;
                dirtied[i] += bytes * Long.bitCount(now);
                written[i] += bytes * Long.bitCount(seen);
            }
            pages[part] += Long.bitCount(seen) / (double) Long.SIZE;
            reached[part] += bytes * Long.bitCount(mayWrite);
            seenBytes[part] += bytes * Long.SIZE;
        }

        double[] reached() {
            double[] shares = new double[reached.length];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = seenBytes[i] > 0 ? reached[i] / seenBytes[i] : i > 0 ? shares[i - 1] : 0;
            }
            return shares;
        }

        double[] map() {
            double[] map = new double[pages.length];
            for (int i = 0; i < map.length; i++) {
                map[i] = looked[i] > 0 ? pages[i] / looked[i] : i > 0 ? map[i - 1] : 0;
            }
            return map;
        }
    }

    private static Workload workload(VmSpec vm, WorkloadCatalog workloads, long seed) {
        List<Workload> parts = new ArrayList<>();
        Seeds seeds = new Seeds(seed);
        for (int i = 0; i < vm.workloads().size(); i++) {
            WorkloadRef ref = vm.workloads().get(i);
            WorkloadProvider provider = workloads.require(ref.id());
            parts.add(provider.create(Params.parse(provider.descriptor().params(), ref.params()),
                    new WorkloadContext(vm.pageCount(), vm.pageSizeBytes(),
                            seeds.seed("vm." + vm.streamName() + ".workload." + i))));
        }
        return new SummedWorkload(parts);
    }

    /**
     * Whether there is something to show.
     *
     * @return false for one that was given up
     */
    public boolean isMade() {
        return written.length > 0;
    }
}
