package org.migworkbench.qmp.migration;

import java.util.Map;
import java.util.Set;
import org.migworkbench.qmp.json.QmpObject;

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
     * A change of several parameters.
     *
     * @param values by QEMU's name, in QEMU's unit, a {@link Long} that isn't negative, a {@link String} or a
     *               {@link Boolean}
     * @return the change, with the names in the order of the map
     * @throws IllegalArgumentException if a value is negative or of another type
     */
    public static ParameterChange of(Map<String, Object> values) {
        ParameterChange change = NONE;
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            change = change.with(entry.getKey(), entry.getValue());
        }
        return change;
    }

    private ParameterChange with(String name, Object value) {
        if (value instanceof Long number) {
            return number(name, number);
        }
        if (value instanceof Boolean flag) {
            return flag(name, flag);
        }
        if (value instanceof String word) {
            return word(name, word);
        }
        throw new IllegalArgumentException(name + " is neither a number nor a flag nor a word: " + value);
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
     * Which parameters are changed, to be held against {@link QmpSchema} .
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
