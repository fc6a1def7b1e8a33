package org.migworkbench.live.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.form.CalmWheel;

/** Lines of a name and a value that is written or chosen among proposals and values used before. */
final class EntryForm {

    private static final int WIDTH = 120;

    private final Composite frame;
    private final RecentValues recent;
    private final Map<String, Combo> entries = new LinkedHashMap<>();
    private final Runnable onChange;

    EntryForm(Composite parent, RecentValues recent, Runnable onChange) {
        this.recent = recent;
        this.onChange = onChange;
        frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 3;
        frame.setLayout(layout);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** Adds a line; its key names the value where it is kept. */
    void add(String key, String name, String usual, String tip, String... proposals) {
        addLabel(name, tip);
        Combo entry = new Combo(frame, SWT.DROP_DOWN);
        CalmWheel.over(entry);
        entry.setLayoutData(place());
        entry.setToolTipText(tip);
        AccessibleNames.set(entry, name);
        entry.setItems(items(key, proposals));
        entry.setText(recent.latest(key, usual));
        entry.addListener(SWT.Modify, e -> onChange.run());
        entries.put(key, entry);
    }

    private static GridData place() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        return data;
    }

    private void addLabel(String name, String tip) {
        Label label = new Label(frame, SWT.NONE);
        label.setText(name);
        label.setToolTipText(tip);
    }

    private String[] items(String key, String... proposals) {
        Set<String> items = new LinkedHashSet<>(List.of(proposals));
        items.addAll(recent.all(key));
        return items.toArray(String[]::new);
    }

    String value(String key) {
        return entries.get(key).getText().strip();
    }

    void set(String key, String value) {
        entries.get(key).setText(value);
    }

    /** Keeps all values for later sessions. */
    void keep() {
        entries.forEach((key, entry) -> {
            String value = entry.getText().strip();
            recent.use(key, value);
            if (!value.isEmpty() && !new ArrayList<>(List.of(entry.getItems())).contains(value)) {
                entry.add(value);
            }
        });
    }

    void setFocus() {
        entries.values().iterator().next().setFocus();
    }
}
