package org.migworkbench.core.settings;

import java.util.List;
import java.util.Optional;

/** The languages in which settings can be written, one row each. */
public final class SettingsLanguages {

    private static final List<SettingsLanguage> ALL = List.of(new VirshSettings(), new QmpSettings(),
            new KubeVirtSettings(), new NovaSettings(), new ProxmoxSettings());

    private SettingsLanguages() {
    }

    /**
     * All of them.
     *
     * @return one each
     */
    public static List<SettingsLanguage> all() {
        return ALL;
    }

    /**
     * Finds one.
     *
     * @param id such as {@code virsh}
     * @return the language; empty where there is none of this id
     */
    public static Optional<SettingsLanguage> of(String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
