package org.migworkbench.qmp.migration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * Capabilities of migration, by QEMU's names ({@code xbzrle}, {@code auto-converge}, {@code postcopy-ram},
 * {@code multifd} ...), and whether they are on. They stay on in a QEMU until they are switched off, and a destination
 * that becomes the next source keeps them: set each one explicitly before each migration.
 *
 * @param states name and state, in QEMU's order
 */
public record MigrationCapabilities(Map<String, Boolean> states) {

    /**
     * Copies the map.
     *
     * @param states name and state
     */
    public MigrationCapabilities {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    /**
     * Reads the answer to query-migrate-capabilities.
     *
     * @param answer the items of its return value
     * @return the capabilities
     * @throws QmpFormatException if a field is absent or of another type
     */
    public static MigrationCapabilities of(List<QmpObject> answer) throws QmpFormatException {
        Map<String, Boolean> states = new LinkedHashMap<>();
        for (QmpObject item : answer) {
            String name = item.text("capability")
                    .orElseThrow(() -> new QmpFormatException("a capability has no name: " + item));
            states.put(name, item.flag("state")
                    .orElseThrow(() -> new QmpFormatException("a capability has no state: " + item)));
        }
        return new MigrationCapabilities(states);
    }

    /**
     * Whether this QEMU has a capability.
     *
     * @param name QEMU's name of it
     * @return true if it can be switched on
     */
    public boolean offers(String name) {
        return states.containsKey(name);
    }

    /**
     * Whether a capability is on.
     *
     * @param name QEMU's name of it
     * @return true if it is there and on
     */
    public boolean isOn(String name) {
        return states.getOrDefault(name, Boolean.FALSE);
    }

    /**
     * The arguments of migrate-set-capabilities.
     *
     * @return names and values
     */
    public QmpObject arguments() {
        List<QmpObject> items = new ArrayList<>();
        states.forEach((name, on) -> items.add(QmpObject.EMPTY.with("capability", name).with("state", on)));
        return QmpObject.EMPTY.withObjects("capabilities", items);
    }
}
