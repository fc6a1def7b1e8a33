package org.migworkbench.editor.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.migworkbench.core.guest.MemoryUse.Use;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.FieldForm;
import org.migworkbench.ui.properties.ContentFields;

/** What the guest's memory is used for and what writes leave in it, in exact numbers. */
final class GuestFields {

    private static final int COLUMNS = 3;

    private final Composite body;
    private final Supplier<Optional<VirtualMachine>> vm;
    private final List<FieldForm> forms = new ArrayList<>();
    private Optional<VirtualMachine> shown = Optional.empty();

    GuestFields(Composite parent, Supplier<Optional<VirtualMachine>> vm) {
        this.vm = vm;
        body = new Composite(parent, SWT.NONE);
        addForms();
    }

    private void addForms() {
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).spacing(0, 0).applyTo(body);
        FieldForm classes = form();
        classes.number(Use.KERNEL.feature());
        classes.number(Use.CACHE.feature());
        FieldForm others = form();
        others.number(Use.FREE.feature());
        others.number(Use.DATA.feature());
        ContentFields.add(form(), this::owner);
    }

    private FieldForm form() {
        Composite column = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        FieldForm form = new FieldForm(column, this::owner, List::of);
        forms.add(form);
        return form;
    }

    private VirtualMachine owner() {
        return vm.get().orElse(null);
    }

    Composite control() {
        return body;
    }

    /** Shows the values of the guest. */
    void show() {
        if (!shown.equals(vm.get())) {
            forms.forEach(FieldForm::discard);
        }
        shown = vm.get();
        body.setEnabled(shown.isPresent());
        forms.forEach(FieldForm::refresh);
    }
}
