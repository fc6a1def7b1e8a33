package org.migworkbench.run.ui.tabs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.migration.MigrationCaption;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.migration.WriteCurve;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotCaption;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.plots.PlotRange;
import org.migworkbench.analysis.queries.Plots;
import org.migworkbench.analysis.queries.RoundPlaces;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.run.PlottedMigrations;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.run.RunAnswer.Standing;
import org.migworkbench.core.run.RunUnderWay;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.plots.ui.PlotGrid;
import org.migworkbench.plots.ui.PlotListener;
import org.migworkbench.ui.CoreServices;

/** The rounds of a migration, or of all migrations of a run, as plots side by side, by round or by time. */
public final class PlotsTab implements ResultTab {

    private final Consumer<List<Integer>> onSelect;
    private final PlotSettings settings = new PlotSettings();
    private PlotGrid plots;
    private PlotBar bar;
    private WriteCurveJob curve;
    private List<PlottedMigration> migrations = List.of();
    private PlottedMigration picked = PlottedMigration.of(MigrationRounds.soFar("", List.of()));
    private Optional<ShownResult> shown = Optional.empty();
    private List<Integer> selected = List.of();

    /**
     * Prepares the tab.
     *
     * @param onSelect told the numbers of the rounds that a person has selected
     */
    public PlotsTab(Consumer<List<Integer>> onSelect) {
        this.onSelect = onSelect;
    }

    @Override
    public String title() {
        return "Plots";
    }

    @Override
    public Control create(Composite parent) {
        plots = new PlotGrid(parent, List.of());
        plots.addListener(new Follower());
        curve = new WriteCurveJob(plots.control(), this::draw);
        bar = new PlotBar(plots.bar(), settings, this::showAgain, plots::showAll);
        return plots.control();
    }

    /**
     * The plots.
     *
     * @return the grid
     */
    public PlotGrid plots() {
        return plots;
    }

    /**
     * Of what the plots are, for a picture of them.
     *
     * @return scenario, policy, seed and limits
     */
    public PlotCaption caption() {
        return MigrationCaption.of(migrations);
    }

    @Override
    public void show(ShownResult next) {
        shown = Optional.of(next);
        boolean preview = next.state() instanceof RunAnswer answer && answer.standing() == Standing.PREVIEW;
        plots.setSteady(preview || next.state() instanceof RunUnderWay);
        PolicyCatalog policies = CoreServices.require(DocumentService.class).catalogs().policies();
        boolean several = next.state().migrations().size() > 1;
        PlottedMigration one = PlottedMigrations.of(next.state(), next.migration(), policies);
        List<PlottedMigration> all = several && settings.isTogether()
                ? PlottedMigrations.of(next.state(), policies) : List.of(one);
        bar.setSeveral(several);
        if (!all.equals(migrations) || !one.equals(picked)) {
            picked = one;
            migrations = all;
            draw();
        }
    }

    /** Shows the same as a person wants it now. */
    private void showAgain() {
        migrations = List.of();
        shown.ifPresent(this::show);
    }

    private void draw() {
        List<PlotModel> models = migrations.size() == 1 ? Plots.of(picked, settings.axis())
                : Plots.of(migrations, settings.axis());
        List<PlotModel> chosen = new ArrayList<>(models.stream().filter(one -> settings.isShown(one.id())).toList());
        if (settings.isShown(WriteCurve.METRIC)) {
            curve.curve(picked).ifPresent(chosen::add);
        }
        plots.setModels(chosen);
        highlight();
    }

    @Override
    public void select(List<Integer> rounds) {
        selected = List.copyOf(rounds);
        highlight();
    }

    private void highlight() {
        plots.highlight(places().shown(), places().at(picked.rounds().rounds(), selected));
    }

    private RoundPlaces places() {
        return RoundPlaces.of(picked, migrations, settings.axis());
    }

    @Override
    public void setFocus() {
        plots.control().setFocus();
    }

    @Override
    public void dispose() {
        bar.dispose();
    }

    /** Hears what a person does in the plots. */
    private final class Follower implements PlotListener {

        @Override
        public void chosenIn(PlotModel plot, PlotPoint at) {
            if (plot instanceof LinePlot lines && lines.xAxis().equals(places().shown())) {
                chosen(at);
            }
        }

        @Override
        public void chosen(PlotPoint at) {
            places().roundAt(picked.rounds().rounds(), at.x()).ifPresent(round -> onSelect.accept(List.of(round)));
        }

        @Override
        public void zoomed(Optional<PlotRange> part) {
            bar.setZoomed(plots.isZoomed());
        }
    }
}
