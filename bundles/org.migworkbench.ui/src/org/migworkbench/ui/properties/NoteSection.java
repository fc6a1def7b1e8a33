package org.migworkbench.ui.properties;

import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.ui.form.FieldForm;

/** A note on the diagram. */
public final class NoteSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.text("Text", Literals.NOTE__TEXT, 160);
    }
}
