package org.migworkbench.diagram.document;

import java.util.Optional;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.part.EditorPart;
import org.migworkbench.ui.DocumentSession;

/** An editor that shows after a restart what it showed before. */
abstract class RememberingEditor extends EditorPart implements IPersistableEditor {

    abstract Optional<DocumentSession> session();

    abstract EditorPages pages();

    @Override
    public final void saveState(IMemento memento) {
        session().ifPresent(open -> new EditorMemory(memento).save(pages(), open));
    }

    /** Is called before there is a control. */
    @Override
    public final void restoreState(IMemento memento) {
        EditorMemory memory = new EditorMemory(memento);
        pages().remember(memory);
        session().ifPresent(memory::choose);
    }
}
