package org.migworkbench.engine.policies.qemu;

import java.util.Map;
import java.util.Objects;

/**
 * A parameter of the policy on which it depends whether something is set in QEMU.
 *
 * @param param name of the parameter
 * @param word the value that it must have, {@code true} for one that must be on; {@link #ABOVE_ZERO} for any above 0
 */
public record QemuCondition(String param, String word) {

    /** Any number above 0. */
    static final String ABOVE_ZERO = ">0";

    /** Checks that nothing is missing. */
    public QemuCondition {
        Objects.requireNonNull(param, "param");
        Objects.requireNonNull(word, "word");
    }

    static QemuCondition is(String param, String word) {
        return new QemuCondition(param, word);
    }

    static QemuCondition isOn(String param) {
        return new QemuCondition(param, Boolean.TRUE.toString());
    }

    static QemuCondition isAboveZero(String param) {
        return new QemuCondition(param, ABOVE_ZERO);
    }

    /**
     * Whether one value fulfils it, and so can be concluded from what QEMU was set to.
     *
     * @return false for any number above 0
     */
    public boolean isValue() {
        return !word.equals(ABOVE_ZERO);
    }

    /** Whether it is fulfilled; a parameter without a value fulfils nothing. */
    boolean holds(Map<String, ?> values) {
        Object value = values.get(param);
        if (value == null || isValue()) {
            return word.equals(String.valueOf(value));
        }
        return value instanceof Number number ? number.doubleValue() > 0 : !value.equals("0");
    }
}
