package org.migworkbench.ui;

import org.eclipse.gef.commands.CompoundCommand;
import org.migworkbench.core.answer.SettingChange;
import org.migworkbench.model.commands.PropertyEdits;

/** Takes settings over into an open document: one edit, which can be undone. */
public final class SettingEdit {

    private SettingEdit() {
    }

    /**
     * Sets all values of a change.
     *
     * @param session the session of the document
     * @param change  what has to be set
     * @param label   what it does, for the menu Edit, such as "Use a downtime limit of 425 ms"
     * @return whether the document changed
     */
    public static boolean apply(DocumentSession session, SettingChange change, String label) {
        CompoundCommand all = new CompoundCommand(label);
        change.values().forEach(value -> all.add(PropertyEdits.set(value.element(), value.attribute(), value.value())));
        change.parameters().forEach((migration, parameters) -> all
                .add(PropertyEdits.setPolicyParameters(session.document(), migration, parameters)));
        return session.execute(all);
    }
}
