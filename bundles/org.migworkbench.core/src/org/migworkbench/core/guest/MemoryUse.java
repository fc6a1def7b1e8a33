package org.migworkbench.core.guest;

import java.util.List;
import java.util.Optional;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;

/**
 * What a guest uses its memory for, by parts of equal size from the lowest address on, and the sides at which a person can
 * move the uses. It says of parts what {@code PageClasses} and {@code ZeroPages} of the engine say of pages: memory of a
 * working set belongs to programs and holds data; of the rest the lowest is the kernel's, the highest is free, page cache
 * lies below that, and data lies from the lowest on.
 */
public final class MemoryUse {

    /** A use whose size is a number of the machine. */
    public enum Use {
        /** The kernel's own, from the lowest address on. */
        KERNEL(Literals.VIRTUAL_MACHINE__KERNEL_BYTES, true),
        /** Clean page cache, below free memory. */
        CACHE(Literals.VIRTUAL_MACHINE__CACHE_BYTES, false),
        /** Free in the allocator, to the highest address. */
        FREE(Literals.VIRTUAL_MACHINE__FREE_BYTES, false),
        /** What holds anything but zeros at the start, from the lowest address on; of any class. */
        DATA(Literals.VIRTUAL_MACHINE__NON_ZERO_BYTES, true);

        private final EAttribute feature;
        private final boolean low;

        Use(EAttribute feature, boolean low) {
            this.feature = feature;
            this.low = low;
        }

        /**
         * The number of the machine that says its size.
         *
         * @return the feature, in bytes
         */
        public EAttribute feature() {
            return feature;
        }
    }

    private static final List<Use> CLASSES = List.of(Use.KERNEL, Use.CACHE, Use.FREE);

    /** Memory below each part that no workload can write; the last is all of it. */
    private final double[] below;
    private final double partBytes;
    private final long memoryBytes;
    private final long[] sizes = new long[Use.values().length];
    private final double total;

    private MemoryUse(VirtualMachine vm, double[] reached) {
        memoryBytes = vm.getMemoryBytes();
        below = new double[Math.max(1, reached.length) + 1];
        partBytes = (double) memoryBytes / parts();
        for (int i = 0; i < parts(); i++) {
            below[i + 1] = below[i] + partBytes * (1 - (i < reached.length ? reached[i] : 0));
        }
        total = below[parts()];
        for (Use use : Use.values()) {
            boolean all = use == Use.DATA && FeatureText.isSpecial(vm, use.feature);
            sizes[use.ordinal()] = all ? memoryBytes : Math.max(0, (Long) vm.eGet(use.feature));
        }
    }

    /**
     * Lays out a machine's memory.
     *
     * @param vm      the machine
     * @param reached share of each part of its memory that workloads can write, 0 to 1, from the lowest address on; none
     *                while that isn't known
     * @return its uses
     */
    public static MemoryUse of(VirtualMachine vm, double[] reached) {
        return new MemoryUse(vm, reached);
    }

    /**
     * Number of parts.
     *
     * @return 1 or more
     */
    public int parts() {
        return below.length - 1;
    }

    /**
     * How much of a part is used so.
     *
     * @param part 0 to {@link #parts()} - 1
     * @param use  the use
     * @return 0 to 1; data counts what workloads can write too
     */
    public double share(int part, Use use) {
        double from = below[part];
        double to = below[part + 1];
        double kernel = Math.min(total, size(Use.KERNEL));
        double high = total - Math.min(total, size(Use.FREE));
        return switch (use) {
            case KERNEL -> overlap(from, to, 0, kernel) / partBytes;
            case FREE -> overlap(from, to, Math.max(kernel, high), total) / partBytes;
            case CACHE -> overlap(from, to, Math.max(kernel, high - size(Use.CACHE)), Math.max(kernel, high))
                    / partBytes;
            case DATA -> 1 - (to - from - overlap(from, to, 0, size(Use.DATA))) / partBytes;
        };
    }

    private static double overlap(double from, double to, double begin, double end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, begin));
    }

    private double size(Use use) {
        return sizes[use.ordinal()];
    }

    /**
     * Where the side of a use lies that can be moved: the upper one of the kernel and of data, the lower one of others.
     *
     * @param use the use
     * @return 0 the lowest address to 1 behind the highest
     */
    public double side(Use use) {
        double wanted = switch (use) {
            case KERNEL, DATA -> size(use);
            case FREE -> total - size(Use.FREE);
            case CACHE -> total - size(Use.FREE) - size(Use.CACHE);
        };
        return wanted >= total ? 1 : wanted <= 0 ? 0 : position(wanted);
    }

    /** Where so much memory that no workload can write lies below. */
    private double position(double wanted) {
        for (int i = 0; i < parts(); i++) {
            if (below[i + 1] >= wanted) {
                return (i + (wanted - below[i]) / Math.max(1, below[i + 1] - below[i])) / parts();
            }
        }
        return 1;
    }

    /**
     * The size of a use when its side lies elsewhere. The classes together stay within what no workload can write.
     *
     * @param use  the use
     * @param at   where its side shall lie, 0 to 1
     * @param step sizes are multiples of it, in bytes
     * @return bytes, 0 or more; the whole memory for data when all holds data
     */
    public long moved(Use use, double at, long step) {
        double unreached = unreached(Math.max(0, Math.min(1, at)));
        double wanted = use.low ? unreached : total - unreached - (use == Use.CACHE ? size(Use.FREE) : 0);
        if (use == Use.DATA) {
            return at >= 1 ? memoryBytes : whole(wanted, step, memoryBytes);
        }
        double taken = CLASSES.stream().filter(one -> one != use).mapToDouble(this::size).sum();
        return whole(wanted, step, (long) (total - taken));
    }

    private static long whole(double wanted, long step, long most) {
        return Math.max(0, Math.min(most, (long) Math.rint(wanted / step) * step));
    }

    private double unreached(double at) {
        double place = at * parts();
        int part = (int) Math.min(parts() - 1, place);
        return below[part] + (below[part + 1] - below[part]) * (place - part);
    }

    /**
     * The class whose side is taken hold of. Where sides lie on each other, it is the one that can follow: to lower
     * addresses the cache's, unless nothing is free yet, to higher ones that of free memory.
     *
     * @param at    where, 0 to 1
     * @param reach how far a side may be away
     * @param down  whether it is then moved to lower addresses
     * @return the class; empty if none is near
     */
    public Optional<Use> classAt(double at, double reach, boolean down) {
        boolean first = size(Use.FREE) == 0 && size(Use.CACHE) == 0;
        List<Use> order = down && !first ? List.of(Use.CACHE, Use.FREE, Use.KERNEL)
                : List.of(Use.FREE, Use.CACHE, Use.KERNEL);
        return order.stream().filter(use -> Math.abs(side(use) - at) <= reach)
                .min((a, b) -> Double.compare(away(a, at, reach), away(b, at, reach)));
    }

    private double away(Use use, double at, double reach) {
        return Math.rint(Math.abs(side(use) - at) / reach * 2);
    }
}
