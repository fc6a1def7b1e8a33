package org.migworkbench.core.results;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;

/** How many results a scenario keeps: a preference. */
public final class ResultLimit {

    /** The bundle whose preferences have it. */
    public static final String QUALIFIER = "org.migworkbench.core";
    /** The preference's key: how many results without a pin a scenario keeps; 0 for any number. */
    public static final String KEY = "results.most";
    /** What holds where nobody has chosen. */
    public static final int USUAL = 50;
    /** The most that can be chosen. */
    public static final int MOST = 100_000;

    private ResultLimit() {
    }

    /**
     * How many results without a pin a scenario keeps.
     *
     * @return 1 or more; 0 for any number
     */
    public static int most() {
        IPreferencesService preferences = Platform.getPreferencesService();
        int chosen = preferences == null ? USUAL : preferences.getInt(QUALIFIER, KEY, USUAL, null);
        return chosen < 0 ? USUAL : chosen;
    }
}
