package org.migworkbench.editor.workload;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.migworkbench.core.guest.GuestPreset;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.kinds.GuestEdits;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.CalmWheel;

/** The row above the strip: which guest is shown, a new region, guests to begin with, and measured ones. */
final class GuestBar {

    private final Composite body;
    private final Combo machines;
    private final Button region;
    private final Button presets;
    private final Button imports;
    private List<VirtualMachine> shown = List.of();
    private List<String> shownNames = List.of();

    /** What the row leads to. */
    interface Listener {

        /** Another guest is chosen. */
        void chosen(VirtualMachine vm);

        /** A region is wanted. */
        void regionWanted();

        /** A measured guest is wanted. */
        void importWanted();

        /** The guests to begin with are wanted. */
        void presetsWanted(Menu menu);
    }

    GuestBar(Composite parent, Listener listener) {
        body = new Composite(parent, SWT.NONE);
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(8, 4).applyTo(body);
        new Label(body, SWT.NONE).setText("Guest");
        machines = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        CalmWheel.over(machines);
        AccessibleNames.set(machines, "Guest");
        region = button("New Region",
                "Adds a part of the memory that is written, where there is room (N on the strip)");
        presets = button("Preset...", "Lets a known guest's writes take the place of all regions");
        imports = button("Import...",
                "A measured curve W(t) or a page trace, shown before it takes the place of all regions");
        listen(listener);
    }

    private Button button(String label, String tip) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tip);
        return button;
    }

    private void listen(Listener listener) {
        machines.addListener(SWT.Selection, event -> listener.chosen(shown.get(machines.getSelectionIndex())));
        region.addListener(SWT.Selection, event -> listener.regionWanted());
        imports.addListener(SWT.Selection, event -> listener.importWanted());
        Menu menu = new Menu(presets);
        presets.addListener(SWT.Dispose, event -> menu.dispose());
        presets.addListener(SWT.Selection, event -> {
            listener.presetsWanted(menu);
            menu.setLocation(presets.toDisplay(0, presets.getSize().y));
            menu.setVisible(true);
        });
    }

    Composite control() {
        return body;
    }

    /** Offers the machines of the document. */
    void show(List<VirtualMachine> all, Optional<VirtualMachine> chosen) {
        shown = all;
        showNames(all.stream().map(vm -> vm.getName() + ", " + Quantity.formatBytes(vm.getMemoryBytes()))
                .toArray(String[]::new));
        chosen.map(all::indexOf).filter(index -> index >= 0 && index != machines.getSelectionIndex())
                .ifPresent(machines::select);
        machines.setEnabled(!all.isEmpty());
        region.setEnabled(chosen.isPresent());
        presets.setEnabled(chosen.isPresent());
        imports.setEnabled(chosen.isPresent());
    }

    private void showNames(String[] names) {
        if (!List.of(names).equals(shownNames)) {
            shownNames = List.of(names);
            machines.setItems(names);
            body.layout();
        }
    }

    /** Fills the menu with the presets that fit a machine; one that does not says so. */
    static void fill(Menu menu, VirtualMachine vm, WorkloadCatalog catalog, Consumer<GuestPreset> chosen) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        for (GuestPreset preset : GuestPreset.all()) {
            boolean fits = preset.within(vm.getMemoryBytes(), vm.getPageSizeBytes(), catalog).isPresent();
            add(menu, preset, fits).addListener(SWT.Selection, event -> chosen.accept(preset));
        }
    }

    private static MenuItem add(Menu menu, GuestPreset preset, boolean fits) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(preset.name() + (fits ? " (" + preset.source().name().toLowerCase(Locale.ROOT) + ")"
                : " (needs more memory)"));
        item.setToolTipText(preset.citation());
        item.setEnabled(fits);
        return item;
    }

    /** The workloads of a preset, in no document yet. */
    static List<Workload> workloads(GuestPreset preset, List<WorkloadRef> refs) {
        return refs.stream().map(ref -> workload(preset.name(), ref.id(), ref.params())).toList();
    }

    /** A workload that is in no document yet. */
    static Workload workload(String name, String kind, Map<String, String> params) {
        TreeMap<String, Optional<String>> values = new TreeMap<>();
        params.forEach((key, value) -> values.put(key, Optional.of(value)));
        return GuestEdits.workload(name, kind, values);
    }
}
