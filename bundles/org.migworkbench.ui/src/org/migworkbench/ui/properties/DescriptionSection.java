package org.migworkbench.ui.properties;

import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.ui.form.FieldForm;

/** What a person remarks about an element. */
public final class DescriptionSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.text("Description", Literals.ELEMENT__DESCRIPTION, 90);
    }
}
