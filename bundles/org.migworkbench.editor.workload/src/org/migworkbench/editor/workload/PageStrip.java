package org.migworkbench.editor.workload;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.core.guest.GuestModel;
import org.migworkbench.core.guest.GuestPreview;
import org.migworkbench.core.guest.GuestRegion;
import org.migworkbench.core.guest.MemoryUse;
import org.migworkbench.core.guest.MemoryUse.Use;
import org.migworkbench.core.guest.RegionPlace;
import org.migworkbench.core.guest.StripScale;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.Gesture;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.model.commands.kinds.GuestEdits;
import org.migworkbench.ui.selection.ElementSelection;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.properties.SelectedElement;

/** The guest of a page as the strip sees it; what a person wishes becomes edits of the page's document. */
final class PageStrip implements StripHost {

    private final GuestModel guest;
    private final ElementSelection selection;
    private final Supplier<DocumentSession> session;
    private final Runnable changed;
    private final Runnable selected;
    private GuestPreview preview = GuestPreview.NOTHING;

    PageStrip(GuestModel guest, ElementSelection selection, Supplier<DocumentSession> session, Runnable changed,
            Runnable selected) {
        this.guest = guest;
        this.selection = selection;
        this.session = session;
        this.changed = changed;
        this.selected = selected;
    }

    void show(GuestPreview next) {
        preview = next;
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
        return preview.map();
    }

    @Override
    public Optional<MemoryUse> use() {
        return guest.vm().filter(vm -> vm.getMemoryBytes() > 0).map(vm -> MemoryUse.of(vm, preview.reached()));
    }

    @Override
    public void resize(Use use, long bytes, Gesture gesture) {
        guest.vm().ifPresent(vm -> {
            long all = use == Use.DATA && bytes >= vm.getMemoryBytes() ? (Long) use.feature().getDefaultValue() : bytes;
            session.get().execute(PropertyEdits.set(vm, use.feature(), all), gesture);
        });
    }

    @Override
    public void select(Optional<GuestRegion> region) {
        selection.select(region.<EObject>map(GuestRegion::workload).or(guest::vm).orElse(null));
        selected.run();
    }

    @Override
    public void place(GuestRegion region, RegionPlace place, Gesture gesture) {
        session.get().execute(GuestEdits.set(region.workload(), place.parameters(guest.pageBytes())), gesture);
    }

    @Override
    public void settled() {
        if (guest.settle()) {
            changed.run();
        }
    }

    @Override
    public void create(RegionPlace place) {
        guest.vm().ifPresent(vm -> {
            Workload added = GuestEdits.workload("Region", GuestModel.FIRST_KIND, place.parameters(guest.pageBytes()));
            if (session.get().execute(GuestEdits.add(vm, List.of(added)))) {
                selection.select(added);
                settled();
                changed.run();
            }
        });
    }

    @Override
    public void create() {
        guest.room().ifPresent(this::create);
    }

    @Override
    public void delete() {
        selected().ifPresent(one -> guest.vm()
                .ifPresent(vm -> session.get().execute(GuestEdits.remove(vm, one.workload()))));
    }

    /** Lets the selected region be this guest's alone. */
    void own() {
        selected().ifPresent(one -> guest.vm().ifPresent(vm -> {
            int index = vm.getWorkloads().indexOf(one.workload());
            if (session.get().execute(GuestEdits.own(vm, one.workload()))) {
                selection.select(vm.getWorkloads().get(index));
                changed.run();
            }
        }));
    }
}
