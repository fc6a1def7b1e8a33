package org.migworkbench.run.ui.tabs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.migworkbench.analysis.migration.WriteCurve;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.analysis.queries.Plots;
import org.migworkbench.analysis.queries.Plots.Choice;

/** Which plots a person wants to see, and over what; kept from session to session. */
final class PlotSettings {

    private static final String AXIS = "plots.axis";
    private static final String SHOWN = "plots.shown.";
    private static final String TOGETHER = "plots.allMigrations";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.migworkbench.run.ui");
    private final Map<String, Boolean> shown = new HashMap<>();
    private PlotAxis axis;
    private boolean together;

    PlotSettings() {
        axis = PlotAxis.TIME.name().equals(preferences.get(AXIS, "")) ? PlotAxis.TIME : PlotAxis.ROUND;
        together = preferences.getBoolean(TOGETHER, false);
        choices().forEach(choice -> shown.put(choice.metric(),
                preferences.getBoolean(SHOWN + choice.metric(), choice.isFirst())));
    }

    /** Rounds or time. */
    PlotAxis axis() {
        return axis;
    }

    void setAxis(PlotAxis next) {
        axis = next;
        preferences.put(AXIS, next.name());
    }

    /** Whether all migrations of a run are laid over each other. */
    boolean isTogether() {
        return together;
    }

    void setTogether(boolean all) {
        together = all;
        preferences.putBoolean(TOGETHER, all);
    }

    boolean isShown(String metric) {
        return shown.getOrDefault(metric, true);
    }

    /** Shows a plot, or no longer. */
    void setShown(String metric, boolean visible) {
        shown.put(metric, visible);
        preferences.putBoolean(SHOWN + metric, visible);
    }

    /** All plots that there are, in their order. */
    static List<Choice> choices() {
        List<Choice> all = new ArrayList<>(Plots.choices());
        all.add(new Choice(WriteCurve.METRIC, WriteCurve.TITLE, false));
        return all;
    }
}
