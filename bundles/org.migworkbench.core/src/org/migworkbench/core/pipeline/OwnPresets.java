package org.migworkbench.core.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.spec.PolicySpec;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The presets that a person has made; they are kept as text, one for each name, in the form of the command line. */
public final class OwnPresets {

    /** What they belong to. */
    public static final String FAMILY = "Your own";

    private final Preferences node;

    /**
     * Reads and writes presets.
     *
     * @param node where they are kept
     */
    public OwnPresets(Preferences node) {
        this.node = Objects.requireNonNull(node, "node");
    }

    /**
     * All of them.
     *
     * @return the presets, sorted by name; one that can't be read is left out
     */
    public List<PolicyPreset> all() {
        List<PolicyPreset> all = new ArrayList<>();
        names().forEach(name -> read(name).ifPresent(all::add));
        return List.copyOf(all);
    }

    private List<String> names() {
        try {
            return Arrays.stream(node.keys()).sorted(String::compareToIgnoreCase).toList();
        } catch (BackingStoreException | IllegalStateException e) {
            return List.of();
        }
    }

    private Optional<PolicyPreset> read(String name) {
        try {
            String text = node.get(name, "");
            return Optional.of(new PolicyPreset(name, FAMILY, text, PolicyText.parseWhole(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a preset; one of the same name is replaced.
     *
     * @param name what it is called, not blank
     * @param spec the policy
     * @throws BackingStoreException if it can't be written
     */
    public void save(String name, PolicySpec spec) throws BackingStoreException {
        node.put(name.strip(), PolicyText.of(spec));
        node.flush();
    }

    /**
     * Drops a preset.
     *
     * @param name what it is called
     * @throws BackingStoreException if that can't be written
     */
    public void remove(String name) throws BackingStoreException {
        node.remove(name);
        node.flush();
    }
}
