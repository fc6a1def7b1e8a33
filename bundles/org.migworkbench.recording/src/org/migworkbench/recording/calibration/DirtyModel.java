package org.migworkbench.recording.calibration;

import java.util.List;

/**
 * What a guest writes: classes of pages, each page of a class written at random at one rate. W(t), the mean number of
 * different pages written in t seconds, is the sum of n(1 - exp(-rt)).
 *
 * @param kind    which model
 * @param classes the classes, the fastest first; none for an idle guest
 */
public record DirtyModel(Kind kind, List<PageClass> classes) {

    /** The models that are tried. */
    public enum Kind {
        /** Nothing is written. */
        IDLE("idle"),
        /** One class. */
        UNIFORM("uniform"),
        /** Two classes. */
        HOT_COLD("hot-cold");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * The workload of this model.
         *
         * @return the id
         */
        public String id() {
            return id;
        }
    }

    /**
     * Pages of one rate.
     *
     * @param pages             how many, above 0
     * @param writesPerSecond   writes to each of them a second, above 0
     */
    public record PageClass(double pages, double writesPerSecond) {
    }

    /** Copies the list. */
    public DirtyModel {
        classes = List.copyOf(classes);
    }

    /**
     * The unique-page curve.
     *
     * @param seconds a time, 0 or more
     * @return mean number of different pages written in it
     */
    public double uniquePages(double seconds) {
        double sum = 0;
        for (PageClass one : classes) {
            sum -= one.pages() * StrictMath.expm1(-one.writesPerSecond() * seconds);
        }
        return sum;
    }

    /**
     * Size of the working set.
     *
     * @return pages of all classes
     */
    public double pages() {
        return classes.stream().mapToDouble(PageClass::pages).sum();
    }

    /**
     * How much is written.
     *
     * @return page writes a second, to all pages together
     */
    public double writesPerSecond() {
        return classes.stream().mapToDouble(one -> one.pages() * one.writesPerSecond()).sum();
    }
}
