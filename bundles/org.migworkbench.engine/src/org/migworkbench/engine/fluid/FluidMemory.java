package org.migworkbench.engine.fluid;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;

/**
 * A guest's memory as numbers of pages: what is known before a run and never changes. The memory is the body, which
 * reaches up to the last page that may be written, and behind it the tail of pages that never are.
 */
final class FluidMemory {

    private final Workload[] parts;
    private final int[] vcpuOf;
    private final double[] partPages;
    private final double[] unionPages;
    private final double[] sharedPages;
    private final int vcpus;
    private final double bodyPages;
    private final double bodyZeroPages;
    private final double tailDataPages;
    private final double tailZeroPages;
    private final boolean writesZeros;

    /**
     * @param vm        the virtual machine
     * @param workloads what each processor runs; null = nothing
     */
    FluidMemory(VmSpec vm, List<Workload> workloads) {
        List<Workload> running = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < workloads.size(); i++) {
            if (workloads.get(i) != null) {
                running.add(workloads.get(i));
                places.add(i);
            }
        }
        this.parts = running.toArray(new Workload[0]);
        this.vcpuOf = places.stream().mapToInt(Integer::intValue).toArray();
        this.vcpus = workloads.size();
        this.partPages = new double[parts.length];
        this.unionPages = new double[parts.length];
        this.sharedPages = new double[parts.length];
        int pages = vm.pageCount();
        int written = countWritten((pages + 63) >>> 6);
        double data = vm.nonZeroBytes() == VmSpec.ALL_NON_ZERO ? pages
                : (vm.nonZeroBytes() + vm.pageSizeBytes() - 1) / vm.pageSizeBytes();
        this.tailZeroPages = Math.max(0, pages - written - data);
        this.tailDataPages = Math.max(0, pages - endOfWritten(pages) - tailZeroPages);
        this.bodyPages = pages - tailZeroPages - tailDataPages;
        this.writesZeros = vm.content().kind() == ContentSpec.Kind.ZERO;
        this.bodyZeroPages = writesZeros ? written : 0;
    }

    int parts() {
        return parts.length;
    }

    /** From when on the parts go on as they do. */
    Rhythm rhythm() {
        Rhythm rhythm = Rhythm.STEADY;
        for (Workload part : parts) {
            rhythm = rhythm.and(part.rhythm());
        }
        return rhythm;
    }

    int vcpus() {
        return vcpus;
    }

    /** The processor that runs a part. */
    int vcpu(int part) {
        return vcpuOf[part];
    }

    /** Pages up to the last one that may be written, without zero pages that never are. */
    double bodyPages() {
        return bodyPages;
    }

    /** Pages of the body that hold zeros. */
    double bodyZeroPages() {
        return bodyZeroPages;
    }

    /** Pages with data beyond the last one that may be written. */
    double tailDataPages() {
        return tailDataPages;
    }

    /** Zero pages that are never written. */
    double tailZeroPages() {
        return tailZeroPages;
    }

    /** Whether a written page holds zeros. */
    boolean writesZeros() {
        return writesZeros;
    }

    /**
     * Different pages written in an interval.
     *
     * @param from  times of the parts in seconds from index {@code first}
     * @param first where the begin is
     * @param to    times of the parts in seconds from index {@code last}
     * @param last  where the end is
     */
    double written(double[] from, int first, double[] to, int last) {
        double union = 0;
        for (int i = 0; i < parts.length; i++) {
            double pages = written(i, from[first + i], to[last + i]);
            if (sharedPages[i] > 0) {
                pages -= sharedPages[i] * (union / unionPages[i - 1]) * (pages / partPages[i]);
            }
            union += pages;
        }
        return union;
    }

    /** Different pages that a part writes in an interval. */
    double written(int part, double fromSeconds, double toSeconds) {
        return toSeconds <= fromSeconds ? 0
                : Math.min(partPages[part], parts[part].uniquePages(fromSeconds, toSeconds));
    }

    /** Counts the pages of the parts, of their unions and of what each shares with those before it. */
    private int countWritten(int words) {
        long[] counts = new long[parts.length];
        long[] unions = new long[parts.length];
        for (int word = 0; word < words; word++) {
            long union = 0;
            for (int i = 0; i < parts.length; i++) {
                long pages = parts[i].mayWriteWord(word);
                union |= pages;
                counts[i] += Long.bitCount(pages);
                unions[i] += Long.bitCount(union);
            }
        }
        for (int i = 0; i < parts.length; i++) {
            partPages[i] = counts[i];
            unionPages[i] = unions[i];
            sharedPages[i] = i == 0 ? 0 : counts[i] + unions[i - 1] - unions[i];
        }
        return parts.length == 0 ? 0 : (int) unions[parts.length - 1];
    }

    /** One more than the number of the last page that may be written. */
    private int endOfWritten(int pages) {
        for (int word = (pages + 63 >>> 6) - 1; word >= 0; word--) {
            long written = 0;
            for (Workload part : parts) {
                written |= part.mayWriteWord(word);
            }
            if (written != 0) {
                return 64 * word + 64 - Long.numberOfLeadingZeros(written);
            }
        }
        return 0;
    }
}
