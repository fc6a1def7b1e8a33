package org.migworkbench.engine.datacenter.result;

import java.util.function.ToDoubleFunction;

/** What is told of a day, and of each of its samples. */
public enum DayMetric {
    /** Energy. */
    ENERGY("energyKwh", "Energy", "kWh", f -> f.joules / 3.6e6),
    /** Share of the time of hosts that were on in which more was asked for than they could do. */
    SLATAH("slatah", "SLATAH", "share", f -> share(f.overloadSeconds, f.activeSeconds)),
    /** Share of what was asked for that moves kept from guests. */
    PDM("pdm", "PDM", "share", f -> share(f.lostWork, f.work)),
    /** SLATAH times PDM. */
    SLAV("slav", "SLAV", "share", f -> SLATAH.of(f) * PDM.of(f)),
    /** Energy times SLAV. */
    ESV("esv", "ESV", "kWh", f -> ENERGY.of(f) * SLAV.of(f)),
    /** Mean standard deviation of the load over the hosts that are on. */
    SPREAD("spread", "Spread", "share", f -> share(f.spread, f.samples)),
    /** Mean number of hosts that are on. */
    HOSTS_ON("hostsOn", "Hosts on", "hosts", f -> share(f.on, f.samples)),
    /** Mean number of hosts that are hot. */
    HOSTS_HOT("hostsHot", "Hosts hot", "hosts", f -> share(f.hot, f.samples)),
    /** Moves. */
    MOVES("moves", "Moves", "moves", f -> f.moves),
    /** Moves to where the virtual machine had come from within the cool-down. */
    MOVES_BACK("movesBack", "Moves back", "moves", f -> f.movesBack),
    /** Moves that failed. */
    FAILED("failed", "Failed", "moves", f -> f.failed),
    /** Times that a host was switched off. */
    SWITCHED_OFF("switchedOff", "Switched off", "times", f -> f.switchedOff),
    /** Time of overload, all hosts together. */
    OVERLOAD("overloadSeconds", "Overload", "s", f -> f.overloadSeconds),
    /** Time of overload that moves caused. */
    CAUSED("overloadByMovesSeconds", "Overload by moves", "s", f -> f.causedSeconds),
    /** Time that guests lost by moves. */
    GUEST_LOST("guestLostSeconds", "Guest time lost", "s", f -> f.guestLostSeconds),
    /** What moves sent. */
    BYTES("bytesMoved", "Bytes moved", "B", f -> f.bytes);

    private final String id;
    private final String label;
    private final String unit;
    private final ToDoubleFunction<Figures> value;

    DayMetric(String id, String label, String unit, ToDoubleFunction<Figures> value) {
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.value = value;
    }

    private static double share(double part, double all) {
        return all == 0 ? 0 : part / all;
    }

    /** Returns the name in files. */
    public String id() {
        return id;
    }

    /** Returns the name for people. */
    public String label() {
        return label;
    }

    /** Returns the unit of the value. */
    public String unit() {
        return unit;
    }

    /**
     * The value for a time.
     *
     * @param figures what was counted of it
     * @return in the unit
     */
    public double of(Figures figures) {
        return value.applyAsDouble(figures);
    }
}
