package org.migworkbench.run.ui.answer;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.migworkbench.core.answer.AnswerState;
import org.migworkbench.core.answer.AnswerState.Stage;
import org.migworkbench.core.settings.SettingsLanguage;
import org.migworkbench.core.settings.SettingsLanguages;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.CoreServices;

/** The buttons of the answer: search or stop, settings in other languages, more. */
final class AnswerTools {

    /** The row is as high as its text: what the theme adds around buttons would be taken from the plots. */
    private static final int HEIGHT = 19;

    private final AnswerPart part;
    private final ToolBar bar;
    private final ToolItem search;
    private final ToolItem details;

    AnswerTools(Composite parent, AnswerPart part) {
        this.part = part;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(SWT.DEFAULT, HEIGHT).applyTo(bar);
        AccessibleNames.set(bar, "Answer");
        search = item(SWT.PUSH, "", "");
        search.addListener(SWT.Selection, event -> searchOrStop());
        new ToolItem(bar, SWT.SEPARATOR);
        ToolItem settings = item(SWT.PUSH, "Settings \u25be",
                "The settings of this migration as other systems take them");
        settings.addListener(SWT.Selection, event -> languages(settings));
        new ToolItem(bar, SWT.SEPARATOR);
        details = item(SWT.CHECK, "Details", "Why it ended, what each change would come to, and a search for a goal");
        details.addListener(SWT.Selection, event -> part.showDetails(details.getSelection()));
    }

    private ToolItem item(int style, String text, String tip) {
        ToolItem item = new ToolItem(bar, style);
        item.setText(text);
        item.setToolTipText(tip);
        return item;
    }

    void update(Optional<AnswerState> state) {
        Optional<Stage> stage = state.map(AnswerState::stage);
        boolean running = stage.filter(Stage.RUNNING::equals).isPresent();
        String text = running ? "Stop"
                : part.isGood() ? "Least that works" : "Search again";
        if (!text.equals(search.getText())) {
            search.setText(text);
            search.setToolTipText(running ? "End the search; what was found stays"
                    : "Look for the smallest limits with which it still works, or go on with a search that was ended");
            bar.requestLayout();
        }
        boolean known = part.query().filter(query -> query.isKnown(CoreServices.catalogs().policies())).isPresent();
        search.setEnabled(known && (running || stage.isEmpty() || stage.filter(Stage.CANCELLED::equals).isPresent()));
    }

    private void searchOrStop() {
        if (part.state().map(AnswerState::stage).filter(Stage.RUNNING::equals).isPresent()) {
            part.cancel();
        } else {
            part.search();
        }
    }

    private void languages(ToolItem under) {
        Menu menu = new Menu(bar);
        for (SettingsLanguage language : SettingsLanguages.all()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(language.label());
            item.setEnabled(part.query().flatMap(query -> SettingsTab.text(query, language)).isPresent());
            item.addListener(SWT.Selection, event -> show(language));
        }
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        Rectangle place = under.getBounds();
        menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
        menu.setVisible(true);
    }

    private void show(SettingsLanguage language) {
        details.setSelection(true);
        part.details().choose(language);
        part.showDetails(true);
    }
}
