package org.migworkbench.ui.properties;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.migworkbench.ui.ElementLabels;

/** The title of the Properties view. */
public final class PropertiesLabels extends LabelProvider {

    @Override
    public String getText(Object object) {
        if (object instanceof IStructuredSelection selection && selection.size() > 1) {
            return selection.size() + " elements selected";
        }
        Optional<StageChoice> stage = object instanceof ISelection selection ? StageChoice.first(selection)
                : StageChoice.of(object);
        if (stage.isPresent()) {
            return "Stage of " + ElementLabels.text(stage.get().policy());
        }
        return element(object) == null ? ""
                : ElementLabels.kind(element(object).eClass()) + " " + ElementLabels.text(element(object));
    }

    @Override
    public Image getImage(Object object) {
        EObject element = element(object);
        return element == null ? null : ElementLabels.icon(element.eClass());
    }

    private static EObject element(Object object) {
        return object instanceof IStructuredSelection selection ? SelectedElement.first(selection).orElse(null)
                : SelectedElement.of(object).orElse(null);
    }
}
