package org.migworkbench.engine.datacenter.centre;

/**
 * The load of a host over the last samples, the oldest first: what those that are there now asked for, as a share of what
 * the host can do. So a host of which somebody has left looks as if it had never been there, as in CloudSim.
 */
public final class LoadWindow {

    private final double[] values;
    private int length;

    /**
     * Creates a window.
     *
     * @param most most samples that it holds, at least 1
     */
    public LoadWindow(int most) {
        this.values = new double[most];
    }

    /**
     * A window of given values.
     *
     * @param loads the loads, the oldest first
     * @return the window
     */
    public static LoadWindow of(double... loads) {
        LoadWindow window = new LoadWindow(loads.length);
        System.arraycopy(loads, 0, window.values, 0, loads.length);
        window.length = loads.length;
        return window;
    }

    /**
     * Looks at a host, with one more virtual machine if wanted.
     *
     * @param placement who is where
     * @param host      the host's number
     * @param more      number of a virtual machine that is looked at as if it were there; {@link Placement#NONE} = none
     */
    public void look(Placement placement, int host, int more) {
        Centre centre = placement.centre();
        if (values.length == 1) {
            length = 1;
            values[0] = placement.load(host) + (more < 0 ? 0 : centre.demand(more) / centre.capacity(host));
            return;
        }
        length = Math.min(values.length, centre.sample() + 1);
        java.util.Arrays.fill(values, 0, length, 0);
        for (int vm = placement.first(host); vm >= 0; vm = placement.next(vm)) {
            add(centre, vm);
        }
        if (more >= 0) {
            add(centre, more);
        }
        for (int i = 0; i < length; i++) {
            values[i] /= centre.capacity(host);
        }
    }

    private void add(Centre centre, int vm) {
        for (int i = 0; i < length; i++) {
            values[i] += centre.demand(vm, length - 1 - i);
        }
    }

    /** Returns the number of samples. */
    public int length() {
        return length;
    }

    /**
     * A sample.
     *
     * @param place from 0, the oldest
     * @return the load then
     */
    public double get(int place) {
        return values[place];
    }

    /** Returns the present load. */
    public double last() {
        return values[length - 1];
    }

    /**
     * The last samples.
     *
     * @param most most of them
     * @return a copy, the oldest first
     */
    public double[] last(int most) {
        return java.util.Arrays.copyOfRange(values, Math.max(0, length - most), length);
    }
}
