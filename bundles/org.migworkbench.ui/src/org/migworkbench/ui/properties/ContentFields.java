package org.migworkbench.ui.properties;

import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.ui.form.FieldForm;

/** The fields of what a guest's writes leave in its pages. */
public final class ContentFields {

    private ContentFields() {
    }

    /**
     * Adds them to a form.
     *
     * @param fields  the form
     * @param element gives the virtual machine that the form is about
     */
    public static void add(FieldForm fields, Supplier<? extends EObject> element) {
        fields.choice("Writes leave", owner -> ContentKind.VALUES, ContentFields::contentName,
                owner -> ((VirtualMachine) owner).getContent(),
                value -> PropertyEdits.set(element.get(), Literals.VIRTUAL_MACHINE__CONTENT, value));
        fields.number(Literals.VIRTUAL_MACHINE__WORDS_PER_WRITE);
    }

    private static String contentName(ContentKind kind) {
        return switch (kind) {
            case RANDOM -> "random data";
            case ZERO -> "zeros";
            case WORDS -> "a few changed words";
        };
    }
}
