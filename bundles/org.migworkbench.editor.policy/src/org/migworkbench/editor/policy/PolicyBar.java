package org.migworkbench.editor.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.migworkbench.core.pipeline.OwnPresets;
import org.migworkbench.core.pipeline.PolicyPreset;
import org.migworkbench.model.Policy;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.CalmWheel;

/** The row above the drawing: which policy is drawn, a new one, presets to begin with. */
final class PolicyBar {

    private final Composite body;
    private final Combo policies;
    private final Button preset;
    private final Button save;
    private final Listener listener;
    private List<Policy> shown = List.of();
    private Menu menu;

    /** What the row leads to. */
    interface Listener {

        /** Another policy is chosen. */
        void chosen(Policy policy);

        /** A new policy is wanted. */
        void wanted();

        /** A preset takes the policy's place. */
        void taken(PolicyPreset preset);

        /** The policy is kept as a preset. */
        void kept();

        /** A preset of one's own is dropped. */
        void dropped(PolicyPreset preset);

        /** All presets there are. */
        List<PolicyPreset> presets();
    }

    PolicyBar(Composite parent, Listener listener) {
        this.listener = listener;
        body = new Composite(parent, SWT.NONE);
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 3).spacing(8, 4).applyTo(body);
        new Label(body, SWT.NONE).setText("Policy");
        policies = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        CalmWheel.over(policies);
        AccessibleNames.set(policies, "Policy");
        policies.addListener(SWT.Selection, event -> listener.chosen(shown.get(policies.getSelectionIndex())));
        button("New Policy", "Adds a policy to the document", listener::wanted);
        preset = button("Preset...", "Lets a known policy take the place of this one", this::open);
        preset.addListener(SWT.Dispose, event -> disposeMenu());
        save = button("Save as Preset", "Keeps this policy, to begin others with it", listener::kept);
    }

    private Button button(String text, String tip, Runnable action) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Control control() {
        return body;
    }

    /** Offers the policies of the document. */
    void show(List<Policy> all, Optional<Policy> chosen) {
        shown = List.copyOf(all);
        String[] names = all.stream().map(ElementLabels::text).toArray(String[]::new);
        if (!List.of(names).equals(List.of(policies.getItems()))) {
            policies.setItems(names);
            body.layout();
        }
        chosen.map(all::indexOf).filter(index -> index >= 0 && index != policies.getSelectionIndex())
                .ifPresent(policies::select);
        policies.setEnabled(!all.isEmpty());
        preset.setEnabled(chosen.isPresent());
        save.setEnabled(chosen.isPresent());
    }

    private void open() {
        disposeMenu();
        menu = new Menu(preset);
        Map<String, Menu> groups = new LinkedHashMap<>();
        for (PolicyPreset one : listener.presets()) {
            Menu group = groups.computeIfAbsent(one.family(), this::group);
            MenuItem item = new MenuItem(group, SWT.PUSH);
            item.setText(one.name().replace("&", "&&"));
            item.setToolTipText(one.summary());
            item.addListener(SWT.Selection, event -> listener.taken(one));
        }
        addDrops();
        Rectangle bounds = preset.getBounds();
        menu.setLocation(preset.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.setVisible(true);
    }

    private void addDrops() {
        List<PolicyPreset> own = listener.presets().stream().filter(one -> one.family().equals(OwnPresets.FAMILY))
                .toList();
        if (!own.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
            Menu drops = group("Delete one of your own");
            for (PolicyPreset one : own) {
                MenuItem item = new MenuItem(drops, SWT.PUSH);
                item.setText(one.name().replace("&", "&&"));
                item.addListener(SWT.Selection, event -> listener.dropped(one));
            }
        }
    }

    private Menu group(String name) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(name);
        Menu below = new Menu(item);
        item.setMenu(below);
        return below;
    }

    private void disposeMenu() {
        if (menu != null && !menu.isDisposed()) {
            menu.dispose();
        }
    }
}
