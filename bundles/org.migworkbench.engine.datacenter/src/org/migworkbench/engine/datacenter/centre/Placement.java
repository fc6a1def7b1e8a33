package org.migworkbench.engine.datacenter.centre;

import java.util.Arrays;

/**
 * Who runs where, and what that loads each host. Memory that is kept for who is to come counts; the processor's load is of
 * those that are there. For one thread.
 */
public final class Placement {

    /** No host, or no virtual machine. */
    public static final int NONE = -1;

    private final Centre centre;
    private final int[] hostOf;
    private final int[] first;
    private final int[] next;
    private final int[] previous;
    private final int[] count;
    private final double[] demand;
    private final long[] memory;

    /**
     * Creates a placement of nobody.
     *
     * @param centre the data centre
     */
    public Placement(Centre centre) {
        this.centre = centre;
        this.hostOf = filled(centre.vms());
        this.next = filled(centre.vms());
        this.previous = filled(centre.vms());
        this.first = filled(centre.hosts());
        this.count = new int[centre.hosts()];
        this.demand = new double[centre.hosts()];
        this.memory = new long[centre.hosts()];
    }

    private static int[] filled(int length) {
        int[] all = new int[length];
        Arrays.fill(all, NONE);
        return all;
    }

    /**
     * Becomes the same as another of the same data centre.
     *
     * @param other the other
     */
    public void copy(Placement other) {
        System.arraycopy(other.hostOf, 0, hostOf, 0, hostOf.length);
        System.arraycopy(other.next, 0, next, 0, next.length);
        System.arraycopy(other.previous, 0, previous, 0, previous.length);
        System.arraycopy(other.first, 0, first, 0, first.length);
        System.arraycopy(other.count, 0, count, 0, count.length);
        System.arraycopy(other.demand, 0, demand, 0, demand.length);
        System.arraycopy(other.memory, 0, memory, 0, memory.length);
    }

    /** Adds up the loads of the present sample. */
    public void sum() {
        for (int host = 0; host < demand.length; host++) {
            double sum = 0;
            for (int vm = first[host]; vm >= 0; vm = next[vm]) {
                sum += centre.demand(vm);
            }
            demand[host] = sum;
        }
    }

    /**
     * Puts a virtual machine that is nowhere onto a host.
     *
     * @param vm   its number
     * @param host the host's number
     */
    public void put(int vm, int host) {
        requireNowhere(vm);
        hostOf[vm] = host;
        link(vm, host);
        count[host]++;
        demand[host] += centre.demand(vm);
        memory[host] += centre.memory(vm);
    }

    private void link(int vm, int host) {
        next[vm] = first[host];
        previous[vm] = NONE;
        if (first[host] >= 0) {
            previous[first[host]] = vm;
        }
        first[host] = vm;
    }

    private void requireNowhere(int vm) {
        if (hostOf[vm] != NONE) {
            throw new IllegalStateException("The virtual machine " + vm + " is on host " + hostOf[vm] + " already.");
        }
    }

    /**
     * Takes a virtual machine away from where it is.
     *
     * @param vm its number
     */
    public void take(int vm) {
        int host = hostOf[vm];
        unlink(vm, host);
        hostOf[vm] = NONE;
        count[host]--;
        demand[host] = count[host] == 0 ? 0 : demand[host] - centre.demand(vm);
        memory[host] -= centre.memory(vm);
    }

    private void unlink(int vm, int host) {
        if (previous[vm] >= 0) {
            next[previous[vm]] = next[vm];
        } else {
            first[host] = next[vm];
        }
        if (next[vm] >= 0) {
            previous[next[vm]] = previous[vm];
        }
    }

    /**
     * Takes it from where it is to another host.
     *
     * @param vm   its number
     * @param host the other host's number
     */
    public void move(int vm, int host) {
        take(vm);
        put(vm, host);
    }

    /**
     * Keeps memory for who is to come, or gives it back.
     *
     * @param host  the host's number
     * @param bytes bytes; below 0 to give back
     */
    public void reserve(int host, long bytes) {
        memory[host] += bytes;
    }

    /**
     * Where a virtual machine is.
     *
     * @param vm its number
     * @return the host's number
     */
    public int hostOf(int vm) {
        return hostOf[vm];
    }

    /**
     * The first virtual machine of a host.
     *
     * @param host the host's number
     * @return its number, {@link #NONE} if there is none
     */
    public int first(int host) {
        return first[host];
    }

    /**
     * The next virtual machine of the same host.
     *
     * @param vm its number
     * @return the next one's number, {@link #NONE} if there is none
     */
    public int next(int vm) {
        return next[vm];
    }

    /**
     * How many virtual machines a host has.
     *
     * @param host its number
     * @return the number of them
     */
    public int count(int host) {
        return count[host];
    }

    /**
     * What the virtual machines of a host ask for.
     *
     * @param host its number
     * @return million instructions a second, possibly more than it can do
     */
    public double demand(int host) {
        return demand[host];
    }

    /**
     * Load of a host.
     *
     * @param host its number
     * @return what is asked for as a share of what it can do, possibly above 1
     */
    public double load(int host) {
        return demand[host] / centre.capacity(host);
    }

    /**
     * Memory that is in use or kept for who is to come.
     *
     * @param host its number
     * @return bytes
     */
    public long memory(int host) {
        return memory[host];
    }

    /**
     * Whether a virtual machine's memory fits a host.
     *
     * @param vm   its number
     * @param host the host's number
     * @return whether there is so much left
     */
    public boolean fits(int vm, int host) {
        return memory[host] + centre.memory(vm) <= centre.hostMemory(host);
    }

    /** Returns the data centre. */
    public Centre centre() {
        return centre;
    }
}
