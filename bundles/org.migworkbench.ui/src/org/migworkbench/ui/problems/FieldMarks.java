package org.migworkbench.ui.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.model.validation.Finding;

/** Marks beside the fields of a form whose values are wrong, each with the sentence as its tip. */
public final class FieldMarks {

    private final Map<EStructuralFeature, ControlDecoration> marks = new HashMap<>();

    /**
     * Adds a field.
     *
     * @param field   shows a value
     * @param feature the value
     */
    public void add(Control field, EStructuralFeature feature) {
        ControlDecoration mark = new ControlDecoration(field, SWT.LEFT | SWT.TOP);
        mark.hide();
        marks.put(feature, mark);
    }

    /**
     * Shows what is wrong with the element of the form.
     *
     * @param findings its findings
     */
    public void show(List<Finding> findings) {
        marks.forEach((feature, mark) -> show(mark,
                findings.stream().filter(finding -> finding.feature() == feature).toList()));
    }

    private static void show(ControlDecoration mark, List<Finding> findings) {
        if (findings.isEmpty()) {
            mark.hide();
            return;
        }
        String kind = FindingText.isError(findings) ? FieldDecorationRegistry.DEC_ERROR
                : FieldDecorationRegistry.DEC_WARNING;
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage());
        mark.setDescriptionText(FindingText.tip(findings));
        mark.show();
    }
}
