package org.migworkbench.ui.properties;

import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Site;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.form.FieldForm;

/** A site. */
public final class SiteSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.value("Name", Literals.ELEMENT__NAME, ValueFormat.NAME);
        fields.info("Hosts", owner -> Integer.toString(((Site) owner).getHosts().size()));
    }
}
