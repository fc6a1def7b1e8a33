package org.migworkbench.model.io;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The steps that lead from each older version of the format to the current one.
 *
 * <p>To change the format: raise the default of {@code Document.version} in the model, write a {@link FormatUpgrade}
 * that starts from the version before, and name it in {@link ModelFiles}.
 */
final class FormatUpgrades {

    private final SortedMap<Integer, FormatUpgrade> steps = new TreeMap<>();
    private final int currentVersion;

    /**
     * @param currentVersion the version that the model knows; at least 1
     * @param upgrades one step for each version from 1 to the one before the current
     * @throws IllegalArgumentException if a step is missing, doubled or leads beyond the current version
     */
    FormatUpgrades(int currentVersion, Collection<? extends FormatUpgrade> upgrades) {
        this.currentVersion = currentVersion;
        for (FormatUpgrade upgrade : upgrades) {
            if (steps.put(upgrade.fromVersion(), upgrade) != null) {
                throw new IllegalArgumentException("Two upgrades from version " + upgrade.fromVersion());
            }
        }
        requireComplete();
    }

    private void requireComplete() {
        for (int version = 1; version < currentVersion; version++) {
            if (!steps.containsKey(version)) {
                throw new IllegalArgumentException("No upgrade from version " + version);
            }
        }
        if (steps.size() != currentVersion - 1) {
            throw new IllegalArgumentException("An upgrade does not lead to version " + currentVersion);
        }
    }

    int currentVersion() {
        return currentVersion;
    }

    /**
     * Brings content to the current version.
     *
     * @param root the root element; changed in place
     * @param version the version that it has; 1 to the current one
     */
    void apply(SourceElement root, int version) {
        steps.tailMap(version).values().forEach(step -> step.upgrade(root));
    }
}
