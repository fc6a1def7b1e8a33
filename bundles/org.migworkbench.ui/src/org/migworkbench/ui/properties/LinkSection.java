package org.migworkbench.ui.properties;

import org.migworkbench.model.Link;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.form.FieldForm;

/** A link: its rate, its latency and its ends. */
public final class LinkSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.value("Name", Literals.ELEMENT__NAME, ValueFormat.NAME);
        fields.number(Literals.LINK__BYTES_PER_SECOND);
        fields.number(Literals.LINK__LATENCY_NANOS);
        fields.info("From", owner -> ElementLabels.text(((Link) owner).getSource()));
        fields.info("To", owner -> ElementLabels.text(((Link) owner).getTarget()));
    }
}
