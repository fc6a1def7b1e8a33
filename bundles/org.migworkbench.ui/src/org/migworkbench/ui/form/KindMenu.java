package org.migworkbench.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.migworkbench.core.document.DeclaredKinds.Kind;
import org.migworkbench.ui.AccessibleNames;

/** A button that shows a kind of policy or workload and opens a menu of all: a submenu a family, a line on each. */
final class KindMenu {

    private static final String ARROW = " \u25be";
    private static final int LINE = 90;

    private final Button button;
    private final String caption;
    private final Consumer<Kind> onChoice;
    private List<Kind> kinds = List.of();
    private Kind chosen;
    private Menu menu;

    KindMenu(Composite parent, String caption, Consumer<Kind> onChoice) {
        this.caption = caption;
        this.onChoice = onChoice;
        button = new Button(parent, SWT.PUSH | SWT.LEFT);
        button.addListener(SWT.Selection, event -> open());
        button.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                open();
            }
        });
        button.addListener(SWT.Dispose, event -> disposeMenu());
    }

    Control control() {
        return button;
    }

    /** Shows what can be chosen and what is. */
    void show(List<Kind> next, Kind now) {
        kinds = List.copyOf(next);
        chosen = now;
        String label = now == null ? "Choose" : now.label();
        String text = label.replace("&", "&&") + ARROW;
        if (!text.equals(button.getText())) {
            button.setText(text);
            button.setToolTipText(now == null ? null : now.summary());
            AccessibleNames.set(button, caption + ": " + label);
        }
    }

    private void open() {
        disposeMenu();
        menu = new Menu(button);
        Map<String, Menu> groups = new LinkedHashMap<>();
        for (Kind kind : kinds) {
            add(kind.family().isEmpty() ? menu : groups.computeIfAbsent(kind.family(), this::group), kind);
        }
        Rectangle bounds = button.getBounds();
        menu.setLocation(button.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.setVisible(true);
    }

    private Menu group(String name) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(name);
        Menu below = new Menu(item);
        item.setMenu(below);
        return below;
    }

    private void add(Menu parent, Kind kind) {
        MenuItem item = new MenuItem(parent, SWT.RADIO);
        item.setText((kind.label() + " \u2013 " + line(kind.summary())).replace("&", "&&"));
        item.setToolTipText(kind.summary());
        item.setSelection(Objects.equals(kind, chosen));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection() && !Objects.equals(kind, chosen)) {
                onChoice.accept(kind);
            }
        });
    }

    /** The first sentence, cut where it is longer than a line. */
    private static String line(String summary) {
        String sentence = summary.replaceFirst("(?<=[a-z)])\\. .*", "").replaceFirst("\\.$", "");
        return sentence.length() <= LINE ? sentence
                : sentence.substring(0, sentence.lastIndexOf(' ', LINE)) + " \u2026";
    }

    private void disposeMenu() {
        if (menu != null && !menu.isDisposed()) {
            menu.dispose();
        }
    }
}
