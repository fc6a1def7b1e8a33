package org.migworkbench.editor.workload;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.actions.ActionFactory;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.core.guest.GuestModel;
import org.migworkbench.core.guest.GuestPlots;
import org.migworkbench.core.guest.GuestPreset;
import org.migworkbench.core.guest.GuestPreview;
import org.migworkbench.core.guest.GuestPreviews;
import org.migworkbench.core.guest.GuestRegion;
import org.migworkbench.core.guest.RegionPlace;
import org.migworkbench.core.guest.StripScale;
import org.migworkbench.diagram.document.DocumentPage;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.Gesture;
import org.migworkbench.model.commands.kinds.GuestEdits;
import org.migworkbench.plots.ui.PlotCanvas;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.StatusLine;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.properties.SelectedElement;

/** Draws what a guest does to its memory, and what that leads to. */
public final class WorkloadPage extends DocumentPage implements StripHost, SessionListener {

    private static final GuestPreview NOTHING = new GuestPreview(1, new double[0], new double[0], new double[0]);

    private static final int[] STRIP_TO_PLOTS = { 62, 38 };

    private final PageSelection selection = new PageSelection();
    private final GuestModel guest = new GuestModel(() -> CoreServices.catalogs().workloads());
    private DocumentSession shownSession;
    private GuestPreviews previews;
    private Composite body;
    private GuestBar bar;
    private StripCanvas strip;
    private RegionFields fields;
    private Label note;
    private PlotCanvas written;
    private PlotCanvas rate;
    private double[] map = new double[0];

    @Override
    protected Control createControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        bar = new GuestBar(body, new BarListener());
        wide(bar.control(), false, SWT.DEFAULT);
        SashForm halves = new SashForm(body, SWT.HORIZONTAL);
        wide(halves, true, SWT.DEFAULT);
        createStrip(half(halves));
        Composite right = half(halves);
        written = plot(right, GuestPlots.written(NOTHING));
        rate = plot(right, GuestPlots.rate(NOTHING));
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

    private void createStrip(Composite left) {
        strip = new StripCanvas(left, this);
        wide(strip.control(), true, 80);
        fields = new RegionFields(left, this::selected, guest::pageBytes);
        wide(fields.control(), false, SWT.DEFAULT);
        note = new Label(left, SWT.WRAP);
        note.setBackground(WorkbenchColors.background());
        note.setForeground(WorkbenchColors.secondaryText());
        GridDataFactory.fillDefaults().indent(8, 0).grab(true, false).hint(100, SWT.DEFAULT).applyTo(note);
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
        fields.show();
        say(guest.note(selected()));
        strip.control().redraw();
        guest.spec().ifPresentOrElse(
                spec -> previews.request(spec, guest.spanNanos(), catalog(), guest.seed(shownSession.scenario())),
                () -> told(new GuestPreviews.Made(NOTHING)));
    }

    private void say(String text) {
        if (!text.equals(note.getText())) {
            note.setText(text.replace("&", "&&"));
            ((GridData) note.getLayoutData()).exclude = text.isEmpty();
            note.getParent().layout();
        }
    }

    private static WorkloadCatalog catalog() {
        return CoreServices.catalogs().workloads();
    }

    private void told(GuestPreviews.Answer answer) {
        if (answer instanceof GuestPreviews.Refused refused && !body.isDisposed()) {
            say("No preview: " + refused.why());
        }
        if (!body.isDisposed()) {
            showPreview(answer instanceof GuestPreviews.Made made ? made.preview() : NOTHING);
        }
    }

    private void showPreview(GuestPreview preview) {
        map = preview.map();
        written.setModel(GuestPlots.written(preview));
        rate.setModel(GuestPlots.rate(preview));
        strip.control().redraw();
    }

    @Override
    protected void setFocus() {
        strip.control().setFocus();
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
    protected List<IAction> tools() {
        return List.of(actions().registry().getAction(ActionFactory.UNDO.getId()),
                actions().registry().getAction(ActionFactory.REDO.getId()));
    }

    @Override
    protected void dispose() {
        previews.stop();
        shownSession.removeListener(this);
        super.dispose();
    }

    @Override
    public List<GuestRegion> regions() {
        return guest.regions();
    }

    @Override
    public Optional<GuestRegion> selected() {
        return SelectedElement.first(selection.getSelection())
                .flatMap(element -> guest.regions().stream().filter(one -> one.workload() == element).findFirst());
    }

    @Override
    public Optional<StripScale> scale(int width, int height) {
        return guest.scale(width, height);
    }

    @Override
    public double[] map() {
        return map;
    }

    @Override
    public void select(Optional<GuestRegion> region) {
        selection.select(region.<EObject>map(GuestRegion::workload).or(guest::vm).orElse(null));
        fields.show();
        say(guest.note(region));
        strip.control().redraw();
    }

    @Override
    public void place(GuestRegion region, RegionPlace place, Gesture gesture) {
        shownSession.execute(GuestEdits.set(region.workload(), place.parameters(guest.pageBytes())), gesture);
    }

    @Override
    public void settled() {
        if (guest.settle()) {
            documentChanged();
        }
    }

    @Override
    public void create(RegionPlace place) {
        guest.vm().ifPresent(vm -> {
            Workload added = GuestEdits.workload("Region", GuestModel.FIRST_KIND, place.parameters(guest.pageBytes()));
            if (shownSession.execute(GuestEdits.add(vm, List.of(added)))) {
                selection.select(added);
                settled();
                documentChanged();
            }
        });
    }

    @Override
    public void create() {
        guest.room().ifPresent(this::create);
        strip.control().setFocus();
    }

    @Override
    public void delete() {
        selected().ifPresent(one -> guest.vm()
                .ifPresent(vm -> shownSession.execute(GuestEdits.remove(vm, one.workload()))));
    }

    private void apply(VirtualMachine vm, GuestPreset preset) {
        preset.within(vm.getMemoryBytes(), vm.getPageSizeBytes(), catalog()).ifPresent(refs -> {
            shownSession.execute(GuestEdits.replace(vm, GuestBar.workloads(preset, refs)));
            settled();
            StatusLine.say(preset.name() + ": " + preset.citation());
        });
    }

    /** What the row above the strip leads to. */
    private final class BarListener implements GuestBar.Listener {

        @Override
        public void chosen(VirtualMachine vm) {
            reveal(vm);
        }

        @Override
        public void regionWanted() {
            create();
        }

        @Override
        public void presetsWanted(Menu menu) {
            guest.vm().ifPresent(vm -> GuestBar.fill(menu, vm, catalog(), preset -> apply(vm, preset)));
        }
    }
}
