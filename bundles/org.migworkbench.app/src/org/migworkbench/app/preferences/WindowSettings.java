package org.migworkbench.app.preferences;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.migworkbench.app.ids.AppIds;

/** The settings of the window, with what holds until they are changed. */
public final class WindowSettings {

    /** Project that examples are copied to, made if there is none. */
    static final String EXAMPLES_PROJECT = "examplesProject";
    /** Project that is offered for new scenarios while there is none. */
    static final String SCENARIOS_PROJECT = "scenariosProject";
    /** Whether pictures on the welcome page move. */
    static final String MOTION = "motion";
    private static final String EXAMPLES = "Examples";
    private static final String SCENARIOS = "Scenarios";

    private WindowSettings() {
    }

    /**
     * The project that examples are copied to.
     *
     * @return its name
     */
    public static String examplesProject() {
        return text(EXAMPLES_PROJECT, EXAMPLES);
    }

    /**
     * The project that is offered for the first scenario.
     *
     * @return its name
     */
    public static String scenariosProject() {
        return text(SCENARIOS_PROJECT, SCENARIOS);
    }

    /**
     * Whether pictures may move.
     *
     * @return false where a still picture is wanted
     */
    public static boolean motion() {
        return node().getBoolean(MOTION, true);
    }

    /** Writes what holds where the preference page looks for it. */
    static void declareDefaults() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(AppIds.BUNDLE);
        defaults.put(EXAMPLES_PROJECT, EXAMPLES);
        defaults.put(SCENARIOS_PROJECT, SCENARIOS);
        defaults.putBoolean(MOTION, true);
    }

    private static String text(String key, String standard) {
        String text = node().get(key, standard);
        return text.isBlank() ? standard : text.strip();
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(AppIds.BUNDLE);
    }
}
