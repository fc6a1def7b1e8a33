package org.migworkbench.run.ui;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorPart;
import org.migworkbench.ui.ScenarioInEditor;

/** Tests whether an editor shows a document whose scenario can be run. */
public final class DocumentEditorTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expectedValue) {
        return receiver instanceof IEditorPart editor && ScenarioInEditor.of(editor).isPresent();
    }
}
