package org.migworkbench.run.ui.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.answer.AnswerQuery;
import org.migworkbench.core.settings.MigrationSettings;
import org.migworkbench.core.settings.SettingsLanguage;
import org.migworkbench.core.settings.SettingsLanguages;
import org.migworkbench.core.settings.SettingsText;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.form.CalmWheel;

/** The settings of a migration as another system takes them, to be read and copied. */
final class SettingsTab {

    private final Composite frame;
    private final Combo choice;
    private final Text text;
    private final Button copy;
    private Optional<AnswerQuery> query = Optional.empty();

    SettingsTab(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(frame);
        choice = new Combo(frame, SWT.DROP_DOWN | SWT.READ_ONLY);
        CalmWheel.over(choice);
        choice.setItems(SettingsLanguages.all().stream().map(SettingsLanguage::label).toArray(String[]::new));
        choice.select(0);
        AccessibleNames.set(choice, "Settings as");
        choice.addListener(SWT.Selection, event -> update());
        copy = new Button(frame, SWT.PUSH);
        copy.setText("Copy");
        copy.setToolTipText("Copy the settings to the clipboard");
        copy.addListener(SWT.Selection, event -> copy());
        text = new Text(frame, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        text.setFont(JFaceResources.getTextFont());
        AccessibleNames.set(text, "Settings");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(100, 40).applyTo(text);
    }

    Control control() {
        return frame;
    }

    void choose(SettingsLanguage language) {
        choice.select(SettingsLanguages.all().indexOf(language));
        update();
    }

    void show(Optional<AnswerQuery> next) {
        if (!next.equals(query)) {
            query = next;
            update();
        }
    }

    /** The settings in a language; empty where it has none for the policy. */
    static Optional<SettingsText> text(AnswerQuery query, SettingsLanguage language) {
        PolicyCatalog policies = CoreServices.catalogs().policies();
        return query.spec().migrations().stream().filter(one -> one.vm().equals(query.vm())).findFirst()
                .filter(one -> query.isKnown(policies))
                .flatMap(one -> language.text(new MigrationSettings(one, policies)));
    }

    private void update() {
        SettingsLanguage language = SettingsLanguages.all().get(Math.max(0, choice.getSelectionIndex()));
        Optional<SettingsText> settings = query.flatMap(asked -> text(asked, language));
        copy.setEnabled(settings.isPresent());
        text.setText(settings.map(SettingsTab::lines)
                .orElse(language.label() + " has no settings for the policy of this migration."));
    }

    private static String lines(SettingsText settings) {
        List<String> notes = settings.notes().stream().map(note -> "# " + note).toList();
        return Stream.concat(settings.lines().stream(), notes.stream()).collect(Collectors.joining("\n"));
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(frame.getDisplay());
        try {
            clipboard.setContents(new Object[] { text.getText() }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}
