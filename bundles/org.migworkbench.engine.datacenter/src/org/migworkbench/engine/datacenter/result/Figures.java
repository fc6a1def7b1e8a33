package org.migworkbench.engine.datacenter.result;

/** What is counted of a time, to which more can be added; {@link DayMetric} says what it means. */
public final class Figures {

    /** Energy in joules. */
    public double joules;
    /** Seconds in which hosts were on, all hosts together. */
    public double activeSeconds;
    /** Of these, seconds in which more was asked for than the host could do. */
    public double overloadSeconds;
    /** Of these, seconds in which that would not have been so without moves under way and arrivals of late. */
    public double causedSeconds;
    /** What virtual machines asked for, in million instructions. */
    public double work;
    /** What of it moves kept from them. */
    public double lostWork;
    /** Seconds that guests lost by moves. */
    public double guestLostSeconds;
    /** Bytes that moves sent. */
    public double bytes;
    /** Moves. */
    public int moves;
    /** Of these, moves to where the virtual machine had come from not long before. */
    public int movesBack;
    /** Moves that failed. */
    public int failed;
    /** Hosts that were switched off. */
    public int switchedOff;
    /** Hosts that were hot, summed over samples. */
    public long hot;
    /** Standard deviation of the load over the hosts that are on, summed over samples. */
    public double spread;
    /** Hosts that are on, summed over samples. */
    public long on;
    /** Samples. */
    public int samples;

    /**
     * Adds another time.
     *
     * @param more what was counted of it
     */
    public void add(Figures more) {
        joules += more.joules;
        activeSeconds += more.activeSeconds;
        overloadSeconds += more.overloadSeconds;
        causedSeconds += more.causedSeconds;
        work += more.work;
        lostWork += more.lostWork;
        guestLostSeconds += more.guestLostSeconds;
        bytes += more.bytes;
        moves += more.moves;
        movesBack += more.movesBack;
        failed += more.failed;
        switchedOff += more.switchedOff;
        hot += more.hot;
        spread += more.spread;
        on += more.on;
        samples += more.samples;
    }
}
