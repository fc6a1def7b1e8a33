package org.migworkbench.editor.workload;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.core.guest.GuestImport;
import org.migworkbench.core.guest.GuestModel;
import org.migworkbench.core.guest.GuestPlots;
import org.migworkbench.core.guest.GuestPreset;
import org.migworkbench.core.guest.GuestPreview;
import org.migworkbench.core.guest.GuestPreviews;
import org.migworkbench.core.guest.GuestRegion;
import org.migworkbench.diagram.document.DocumentPage;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.kinds.GuestEdits;
import org.migworkbench.model.io.DocumentPlace;
import org.migworkbench.plots.ui.PlotCanvas;
import org.migworkbench.ui.selection.ElementSelection;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.StatusLine;
import org.migworkbench.ui.WorkbenchColors;

/** Draws what a guest does to its memory, and what that leads to. */
public final class WorkloadPage extends DocumentPage implements SessionListener {

    private static final int[] STRIP_TO_PLOTS = { 62, 38 };

    private final ElementSelection selection = new ElementSelection();
    private final GuestModel guest = new GuestModel(() -> CoreServices.catalogs().workloads());
    private DocumentSession shownSession;
    private GuestPreviews previews;
    private Composite body;
    private GuestBar bar;
    private final PageStrip drawing = new PageStrip(guest, selection, this::shownSession, this::documentChanged,
            this::selectionChanged);
    private ImportRow imports;
    private StripSide side;
    private PlotCanvas written;
    private PlotCanvas rate;

    @Override
    protected Control createControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        bar = new GuestBar(body, new BarListener());
        wide(bar.control(), false, SWT.DEFAULT);
        imports = new ImportRow(body, new BarListener());
        SashForm halves = new SashForm(body, SWT.HORIZONTAL);
        wide(halves, true, SWT.DEFAULT);
        side = new StripSide(halves, guest, drawing);
        Composite right = half(halves);
        written = plot(right, GuestPlots.written(GuestPreview.NOTHING));
        rate = plot(right, GuestPlots.rate(GuestPreview.NOTHING));
        halves.setWeights(STRIP_TO_PLOTS);
        Display display = body.getDisplay();
        Executor later = action -> {
            if (!display.isDisposed()) {
                display.asyncExec(action);
            }
        };
        previews = new GuestPreviews(later, this::told);
        documentReplaced();
        return body;
    }

    private static Composite half(Composite parent) {
        Composite half = new Composite(parent, SWT.NONE);
        half.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(half);
        return half;
    }

    private static void wide(Control control, boolean high, int height) {
        GridDataFactory.fillDefaults().grab(true, high).hint(SWT.DEFAULT, height).applyTo(control);
    }

    private static PlotCanvas plot(Composite parent, LinePlot model) {
        PlotCanvas plot = new PlotCanvas(parent, model);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 90).applyTo(plot.control());
        return plot;
    }

    @Override
    protected void documentReplaced() {
        if (shownSession != null) {
            shownSession.removeListener(this);
        }
        shownSession = session();
        shownSession.addListener(this);
        guest.open(shownSession.document());
        selection.select(guest.vm().orElse(null));
        guest.settle();
        documentChanged();
    }

    @Override
    public void documentChanged() {
        if (body.isDisposed()) {
            return;
        }
        guest.refresh();
        if (selected().isEmpty()) {
            selection.select(guest.vm().orElse(null));
        }
        bar.show(guest.machines(), guest.vm());
        selectionChanged();
        requestPreview();
    }

    private void requestPreview() {
        Optional<VmSpec> spec = guest.spec();
        long seed = guest.seed(shownSession.scenario());
        if (spec.isEmpty()) {
            told(new GuestPreviews.Made(GuestPreview.NOTHING));
        } else if (imports.entered().isPresent()) {
            previews.read(spec.get(), imports.entered().get(), folder(), catalog(), seed);
        } else {
            previews.request(spec.get(), guest.spanNanos(), catalog(), seed);
        }
    }

    private Optional<Path> folder() {
        return DocumentPlace.folder(shownSession.document());
    }

    private DocumentSession shownSession() {
        return shownSession;
    }

    private void selectionChanged() {
        side.show();
    }

    private static WorkloadCatalog catalog() {
        return CoreServices.catalogs().workloads();
    }

    private void told(GuestPreviews.Answer answer) {
        if (body.isDisposed()) {
            return;
        }
        if (answer instanceof GuestPreviews.Read read) {
            imports.show(read.imported());
            showPreview(read.preview());
        } else if (answer instanceof GuestPreviews.Refused refused) {
            refused(refused.why());
        } else if (answer instanceof GuestPreviews.Made made) {
            showPreview(made.preview());
        }
    }

    private void refused(String why) {
        showPreview(GuestPreview.NOTHING);
        if (imports.entered().isPresent()) {
            imports.refuse(why);
        } else {
            side.say("No preview: " + why);
        }
    }

    private void showPreview(GuestPreview preview) {
        drawing.show(preview);
        written.setModel(GuestPlots.written(preview));
        rate.setModel(GuestPlots.rate(preview));
        side.redraw();
    }

    @Override
    protected void setFocus() {
        side.setFocus();
    }

    @Override
    public ISelectionProvider selection() {
        return selection;
    }

    @Override
    protected void reveal(EObject element) {
        Optional<VirtualMachine> machine = guest.machineOf(element);
        machine.ifPresent(guest::show);
        if (machine.isPresent()) {
            guest.settle();
            selection.select(element instanceof Workload ? element : machine.get());
            documentChanged();
        }
    }

    @Override
    protected void dispose() {
        previews.stop();
        shownSession.removeListener(this);
        super.dispose();
    }

    /**
     * The region that is selected.
     *
     * @return the region; empty while the guest itself is
     */
    public Optional<GuestRegion> selected() {
        return drawing.selected();
    }

    /**
     * What the preview says of each part of the memory.
     *
     * @return share that is written; none while that isn't known
     */
    public double[] map() {
        return drawing.map();
    }

    private void apply(VirtualMachine vm, GuestPreset preset) {
        preset.within(vm.getMemoryBytes(), vm.getPageSizeBytes(), catalog()).ifPresent(refs -> {
            shownSession.execute(GuestEdits.replace(vm, GuestBar.workloads(preset, refs)));
            drawing.settled();
            StatusLine.say(preset.name() + ": " + preset.citation());
        });
    }

    /** What the rows above the strip lead to. */
    private final class BarListener implements GuestBar.Listener, ImportRow.Listener {

        @Override
        public void chosen(VirtualMachine vm) {
            reveal(vm);
        }

        @Override
        public void regionWanted() {
            drawing.create();
            side.setFocus();
        }

        @Override
        public void importWanted() {
            imports.open(true);
        }

        @Override
        public void importChanged() {
            requestPreview();
        }

        @Override
        public void taken(GuestImport imported) {
            guest.vm().ifPresent(vm -> {
                shownSession.execute(GuestEdits.replace(vm, List.of(GuestBar.workload(
                        "Measured " + imported.workload().id(), imported.workload().id(), imported.values(folder())))));
                drawing.settled();
                StatusLine.say(imported.summary());
                side.setFocus();
            });
        }

        @Override
        public void presetsWanted(Menu menu) {
            guest.vm().ifPresent(vm -> GuestBar.fill(menu, vm, catalog(), preset -> apply(vm, preset)));
        }
    }
}
