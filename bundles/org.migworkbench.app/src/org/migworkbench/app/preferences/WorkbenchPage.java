package org.migworkbench.app.preferences;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.migworkbench.app.ids.AppIds;

/** Window &gt; Preferences &gt; Migration Workbench. */
public final class WorkbenchPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Made by the platform. */
    public WorkbenchPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        WindowSettings.declareDefaults();
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, AppIds.BUNDLE));
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        addField(new ProjectField(WindowSettings.EXAMPLES_PROJECT, "&Examples are copied to the project:", parent));
        addField(new ProjectField(WindowSettings.SCENARIOS_PROJECT, "&First scenarios go to the project:", parent));
        addField(new BooleanFieldEditor(WindowSettings.MOTION, "&Moving pictures", getFieldEditorParent()));
    }

    /** The name of a project that is there or can be made. */
    private static final class ProjectField extends StringFieldEditor {

        ProjectField(String key, String label, Composite parent) {
            super(key, label, parent);
            setEmptyStringAllowed(false);
            setErrorMessage("Give the name of a project, such as Examples: no slash, colon or star in it.");
        }

        @Override
        protected boolean doCheckState() {
            return ResourcesPlugin.getWorkspace().validateName(getStringValue().strip(), IResource.PROJECT).isOK();
        }
    }
}
