package org.migworkbench.diagram.document;

import org.eclipse.ui.IMemento;
import org.migworkbench.model.Element;
import org.migworkbench.ui.DocumentSession;

/** What an editor showed when the window was closed: the page, the scenario or experiment, and the view of each page. */
final class EditorMemory {

    private static final String PAGE = "page";
    private static final String SHOWN = "shown";
    private static final String CHOICE = "choice";

    private final IMemento memento;

    EditorMemory(IMemento memento) {
        this.memento = memento;
    }

    /** Writes what is shown. */
    void save(EditorPages pages, DocumentSession session) {
        memento.putString(CHOICE,
                session.experiment().map(Element.class::cast).or(session::scenario).map(Element::getId)
                        .orElse(null));
        pages.save((id, page) -> {
            if (page == pages.active().orElse(null)) {
                memento.putString(SHOWN, id);
            }
            page.saveView(memento.createChild(PAGE, id));
        });
    }

    /** Chooses the scenario or experiment that was shown, if the document still has it. */
    void choose(DocumentSession session) {
        String id = memento.getString(CHOICE);
        session.document().getScenarios().stream().filter(each -> each.getId().equals(id)).findFirst()
                .ifPresent(session::showScenario);
        session.document().getExperiments().stream().filter(each -> each.getId().equals(id)).findFirst()
                .ifPresent(session::showExperiment);
    }

    /** The id of the page that was shown; empty for none. */
    String page() {
        String id = memento.getString(SHOWN);
        return id == null ? "" : id;
    }

    /** Gives a page that was just made its view back. */
    void restore(String id, DocumentPage page) {
        for (IMemento each : memento.getChildren(PAGE)) {
            if (id.equals(each.getID())) {
                page.restoreView(each);
            }
        }
    }
}
