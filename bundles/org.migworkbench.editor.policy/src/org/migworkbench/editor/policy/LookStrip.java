package org.migworkbench.editor.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotLayers;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.core.pipeline.PolicyLook;
import org.migworkbench.editor.policy.pipeline.Lines;
import org.migworkbench.plots.ui.PlotCanvas;
import org.migworkbench.plots.ui.ThresholdListener;
import org.migworkbench.ui.WorkbenchColors;

/** What the policy does to a guest: a sentence, and plots with what was before the last edit faintly behind. */
final class LookStrip {

    private static final int NARROWEST = 220;

    private final Composite body;
    private final ClashLine line;
    private final Link said;
    private final Composite row;
    private final Map<String, PlotCanvas> plots = new LinkedHashMap<>();
    private final ThresholdListener listener;
    private List<PlotModel> now = List.of();
    private List<PlotModel> before = List.of();
    private List<PlotModel> shown = List.of();
    private boolean held;

    LookStrip(Composite parent, ThresholdListener listener, Runnable onLink) {
        this.listener = listener;
        body = new Composite(parent, SWT.NONE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        line = new ClashLine(body);
        said = new Link(body, SWT.NONE);
        said.setBackground(WorkbenchColors.background());
        said.setForeground(WorkbenchColors.text());
        said.addListener(SWT.Selection, event -> onLink.run());
        GridDataFactory.fillDefaults().indent(8, 0).grab(true, false).hint(100, SWT.DEFAULT).applyTo(said);
        row = new Composite(body, SWT.NONE);
        row.setBackground(WorkbenchColors.background());
        row.setLayout(new FillLayout(SWT.HORIZONTAL));
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(row);
        row.addListener(SWT.Resize, event -> showPlots());
    }

    Control control() {
        return body;
    }

    /** What is wrong with the policy, above what it does. */
    ClashLine line() {
        return line;
    }

    /** Keeps what is behind as it is, while a hand moves something. */
    void setHeld(boolean value) {
        held = value;
    }

    /** Shows another policy, of which nothing was before. */
    void forget() {
        before = List.of();
        now = List.of();
    }

    /** Shows what came of a policy, and on what it was tried. */
    void show(PolicyLook look, String about) {
        boolean isToldAbove = look.clashes().stream().anyMatch(clash -> clash.sentence().equals(look.said()));
        String text = (isToldAbove ? "" : look.said().replace("&", "&&") + "   ") + about;
        if (!text.equals(said.getText())) {
            said.setText(text);
            said.setToolTipText(Lines.of(look.said()));
        }
        if (!held && !look.plots().equals(now)) {
            before = now;
        }
        if (!held) {
            now = look.plots();
        }
        shown = look.plots();
        showPlots();
    }

    /** As many plots as can be read side by side. */
    private void showPlots() {
        int room = Math.max(1, row.getSize().x / NARROWEST);
        showPlots(shown.stream().limit(room).toList());
    }

    private void showPlots(List<PlotModel> models) {
        boolean changed = plots.keySet().retainAll(models.stream().map(PlotModel::id).toList());
        changed |= disposeOthers();
        for (PlotModel model : models) {
            PlotModel shown = withGhost(model);
            PlotCanvas known = plots.get(model.id());
            if (known == null) {
                plots.put(model.id(), plot(shown));
                changed = true;
            } else {
                known.setModel(shown);
            }
        }
        if (changed) {
            row.layout();
        }
    }

    private boolean disposeOthers() {
        List<Control> kept = plots.values().stream().map(PlotCanvas::control).toList();
        List<Control> others = new ArrayList<>(List.of(row.getChildren()));
        others.removeAll(kept);
        others.forEach(Control::dispose);
        return !others.isEmpty();
    }

    private PlotCanvas plot(PlotModel model) {
        PlotCanvas plot = new PlotCanvas(row, model);
        plot.addThresholdListener(listener);
        return plot;
    }

    private PlotModel withGhost(PlotModel model) {
        Optional<LinePlot> ghost = before.stream().filter(LinePlot.class::isInstance).map(LinePlot.class::cast)
                .filter(one -> Objects.equals(one.id(), model.id())).findFirst();
        return ghost.isPresent() && model instanceof LinePlot plot ? PlotLayers.withGhost(plot, ghost.get()) : model;
    }
}
