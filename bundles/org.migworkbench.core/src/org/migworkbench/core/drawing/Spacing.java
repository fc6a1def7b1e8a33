package org.migworkbench.core.drawing;

import java.util.ArrayList;
import java.util.List;

/** Places along a line that keep a distance from each other and are as near as possible to where they are wanted. */
final class Spacing {

    private Spacing() {
    }

    /** Places that belong together because their wishes are in conflict. */
    private static final class Cluster {

        private double sum;
        private double weight;
        private int size = 1;

        private Cluster(double sum, double weight) {
            this.sum = sum;
            this.weight = weight;
        }

        private double mean() {
            return sum / weight;
        }

        private void join(Cluster other) {
            sum += other.sum;
            weight += other.weight;
            size += other.size;
        }
    }

    /**
     * Places with the least sum of squares of what they miss their wishes by.
     *
     * @param wanted   where each is wanted, in the order in which they shall stand
     * @param weights  how much each wish counts
     * @param distance the least distance between neighbours
     */
    static double[] apart(double[] wanted, double[] weights, double distance) {
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            Cluster next = new Cluster((wanted[i] - i * distance) * weights[i], weights[i]);
            while (!clusters.isEmpty() && clusters.get(clusters.size() - 1).mean() > next.mean()) {
                Cluster before = clusters.remove(clusters.size() - 1);
                before.join(next);
                next = before;
            }
            clusters.add(next);
        }
        return spread(clusters, wanted.length, distance);
    }

    private static double[] spread(List<Cluster> clusters, int count, double distance) {
        double[] places = new double[count];
        int i = 0;
        for (Cluster cluster : clusters) {
            for (int k = 0; k < cluster.size; k++) {
                places[i] = cluster.mean() + i * distance;
                i++;
            }
        }
        return places;
    }
}
