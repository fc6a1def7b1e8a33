package org.migworkbench.engine.workloads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays classes of pages of different rates over a working set in stripes, so that each class lies evenly all over it. A
 * class has at most {@value #MOST} stripes and, unless it is smaller, no stripe has less than 64 pages: what is needed
 * to remember it doesn't grow with the guest.
 */
final class Stripes {

    private static final int MOST = 64;
    private static final int SMALLEST = 64;
    private static final double GOLDEN = 0.6180339887498949;

    private final List<Stripe> stripes = new ArrayList<>();
    private int classes;

    private record Stripe(double place, int pages, WordWrites writes) {
    }

    /** Adds a class of pages with one rate. */
    void add(int pages, WordWrites writes) {
        double start = classes++ * GOLDEN % 1;
        int count = Math.max(1, Math.min(MOST, pages / SMALLEST));
        for (int i = 0; i < count; i++) {
            int size = (int) ((long) pages * (i + 1) / count - (long) pages * i / count);
            stripes.add(new Stripe((i + start) / count, size, writes));
        }
    }

    /** The stripes of all classes one after the other from a page on. */
    List<RandomWrites.Stretch> from(int firstPage) {
        List<Stripe> ordered = new ArrayList<>(stripes);
        ordered.sort(Comparator.comparingDouble(Stripe::place)); // stable: equal places keep the order of the classes
        List<RandomWrites.Stretch> stretches = new ArrayList<>();
        int page = firstPage;
        for (Stripe stripe : ordered) {
            stretches.add(new RandomWrites.Stretch(page, stripe.pages(), stripe.writes()));
            page += stripe.pages();
        }
        return stretches;
    }
}
