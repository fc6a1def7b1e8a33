package org.migworkbench.app.ids;

/** Ids that stand in plugin.xml and are needed in code too. */
public final class AppIds {

    /** Symbolic name of this bundle. */
    public static final String BUNDLE = "org.migworkbench.app";
    /** The What-if perspective. */
    public static final String PERSPECTIVE = "org.migworkbench.app.whatif";
    /** The tree of projects, scenarios and results. */
    public static final String SCENARIOS_VIEW = "org.migworkbench.app.scenarios";
    /** Headline, plots and round table of the last run. */
    public static final String RESULTS_VIEW = "org.migworkbench.run.ui.results";
    /** Numbers of the scenario as sliders. */
    public static final String TUNING_VIEW = "org.migworkbench.run.ui.tuning";
    /** Migrations of real machines. */
    public static final String LIVE_VIEW = "org.migworkbench.live.ui.live";
    /** The steps of the tour. */
    public static final String TOUR_VIEW = "org.migworkbench.app.tour";
    /** The lessons. */
    public static final String LESSONS_VIEW = "org.migworkbench.app.lessons";
    /** The documentation and the glossary. */
    public static final String DOCS_VIEW = "org.migworkbench.app.docs";
    /** The welcome page. */
    public static final String WELCOME_EDITOR = "org.migworkbench.app.welcome";
    /** Wizard for a scenario that runs at once. */
    public static final String NEW_SCENARIO_WIZARD = "org.migworkbench.app.newScenario";
    /** Wizard for one of the shipped examples. */
    public static final String NEW_EXAMPLE_WIZARD = "org.migworkbench.app.newExample";
    /** Wizard for a recording of a real migration. */
    public static final String IMPORT_RECORDING_WIZARD = "org.migworkbench.app.importRecording";

    private AppIds() {
    }
}
