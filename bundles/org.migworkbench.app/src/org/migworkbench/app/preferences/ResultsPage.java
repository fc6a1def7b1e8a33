package org.migworkbench.app.preferences;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.migworkbench.core.results.ResultLimit;

/** Window &gt; Preferences &gt; Migration Workbench &gt; Results: how many are kept. */
public final class ResultsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Made by the platform. */
    public ResultsPage() {
        super(GRID);
        setDescription(
                "Each run is kept beside its document. The oldest result of a scenario goes when there are more than"
                        + " this; a pinned one stays. 0 keeps all.");
    }

    @Override
    public void init(IWorkbench workbench) {
        DefaultScope.INSTANCE.getNode(ResultLimit.QUALIFIER).putInt(ResultLimit.KEY, ResultLimit.USUAL);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, ResultLimit.QUALIFIER));
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor most = new IntegerFieldEditor(ResultLimit.KEY, "&Results kept of each scenario:",
                getFieldEditorParent());
        most.setValidRange(0, ResultLimit.MOST);
        addField(most);
    }
}
