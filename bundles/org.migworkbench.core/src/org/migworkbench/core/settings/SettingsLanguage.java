package org.migworkbench.core.settings;

import java.util.Optional;

/** A language in which settings of migrations are written. */
public interface SettingsLanguage {

    /**
     * Names it on the command line.
     *
     * @return the id, such as {@code virsh}
     */
    String id();

    /**
     * Names it for people.
     *
     * @return the label
     */
    String label();

    /**
     * Writes settings.
     *
     * @param settings what is to be set
     * @return the text; empty where the policy isn't one that this language sets
     */
    Optional<SettingsText> text(MigrationSettings settings);
}
