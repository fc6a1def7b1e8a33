package org.migworkbench.qmp;

import java.util.Set;

/**
 * New values for migrate-set-parameters; what isn't named stays as it is. Negative numbers are refused here, for QEMU
 * takes -1 and reads 2^64-1.
 */
public final class ParameterChange {

    /** The change that changes nothing. */
    public static final ParameterChange NONE = new ParameterChange(QmpObject.EMPTY);

    private final QmpObject arguments;

    private ParameterChange(QmpObject arguments) {
        this.arguments = arguments;
    }

    /**
     * Limits pre-copy.
     *
     * @param bytesPerSecond the limit; 0 for none
     * @return the extended change
     */
    public ParameterChange maxBandwidth(long bytesPerSecond) {
        return number("max-bandwidth", bytesPerSecond);
    }

    /**
     * Limits what post-copy sends unasked.
     *
     * @param bytesPerSecond the limit; 0 for none
     * @return the extended change
     */
    public ParameterChange maxPostcopyBandwidth(long bytesPerSecond) {
        return number("max-postcopy-bandwidth", bytesPerSecond);
    }

    /**
     * Tells QEMU which speed to expect for the switch-over.
     *
     * @param bytesPerSecond the speed; 0 lets QEMU measure
     * @return the extended change
     */
    public ParameterChange availSwitchoverBandwidth(long bytesPerSecond) {
        return number("avail-switchover-bandwidth", bytesPerSecond);
    }

    /**
     * Limits the downtime that QEMU may expect when it stops the guest.
     *
     * @param millis the limit
     * @return the extended change
     */
    public ParameterChange downtimeLimit(long millis) {
        return number("downtime-limit", millis);
    }

    /**
     * Sets the cache of XBZRLE.
     *
     * @param bytes its size, a power of two
     * @return the extended change
     */
    public ParameterChange xbzrleCacheSize(long bytes) {
        return number("xbzrle-cache-size", bytes);
    }

    /**
     * Sets the number of multifd channels, which must be the same on both sides.
     *
     * @param channels the number
     * @return the extended change
     */
    public ParameterChange multifdChannels(long channels) {
        return number("multifd-channels", channels);
    }

    /**
     * Sets the steps of auto-converge.
     *
     * @param initialPercent   first throttling
     * @param incrementPercent each further step
     * @param maxPercent       strongest throttling
     * @return the extended change
     */
    public ParameterChange cpuThrottle(long initialPercent, long incrementPercent, long maxPercent) {
        return number("cpu-throttle-initial", initialPercent).number("cpu-throttle-increment", incrementPercent)
                .number("max-cpu-throttle", maxPercent);
    }

    /**
     * Sets when auto-converge acts.
     *
     * @param percent share of the bytes sent that the bytes dirtied must exceed
     * @return the extended change
     */
    public ParameterChange throttleTriggerThreshold(long percent) {
        return number("throttle-trigger-threshold", percent);
    }

    /**
     * Limits each vCPU's dirtying under dirty-limit.
     *
     * @param mebibytesPerSecond the limit, in MiB/s
     * @return the extended change
     */
    public ParameterChange vcpuDirtyLimit(long mebibytesPerSecond) {
        return number("vcpu-dirty-limit", mebibytesPerSecond);
    }

    /**
     * Sets any number.
     *
     * @param name  QEMU's name of the parameter
     * @param value its value in QEMU's unit, not negative
     * @return the extended change
     * @throws IllegalArgumentException if the value is negative
     */
    public ParameterChange number(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
        return new ParameterChange(arguments.with(name, value));
    }

    /**
     * Sets any word, for example {@code multifd-compression} to {@code zstd}.
     *
     * @param name  QEMU's name of the parameter
     * @param value its value
     * @return the extended change
     */
    public ParameterChange word(String name, String value) {
        return new ParameterChange(arguments.with(name, value));
    }

    /**
     * Sets any switch, for example {@code cpu-throttle-tailslow}.
     *
     * @param name  QEMU's name of the parameter
     * @param value its value
     * @return the extended change
     */
    public ParameterChange flag(String name, boolean value) {
        return new ParameterChange(arguments.with(name, value));
    }

    /**
     * Which parameters are changed, to be held against {@link QmpSchema} or {@link MigrationParameters#offers(String)}.
     *
     * @return QEMU's names
     */
    public Set<String> names() {
        return arguments.names();
    }

    /**
     * The change as arguments of the command.
     *
     * @return names and values
     */
    public QmpObject arguments() {
        return arguments;
    }
}
