package org.migworkbench.app.lessons;

import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.app.wizards.NewFiles;
import org.migworkbench.core.document.Example;
import org.migworkbench.core.document.ExampleCatalog;
import org.migworkbench.core.lesson.LessonLink;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.Element;
import org.migworkbench.model.Scenario;
import org.migworkbench.run.ui.ResultsView;
import org.migworkbench.ui.DocumentSession;

/** Does in the window what a link of a lesson says. */
final class LessonDeeds {

    private static final String RUN = "org.migworkbench.run.ui.run";

    private final IWorkbenchPage page;

    LessonDeeds(IWorkbenchPage page) {
        this.page = page;
    }

    /** Does it; whether it could be done. */
    boolean perform(LessonLink link) {
        try {
            return switch (link.deed()) {
                case OPEN -> open(link.subject(), link.scenario());
                case SCENARIO -> showScenario(page.getActiveEditor(), link.subject());
                case RUN -> run();
                case TAB -> ((ResultsView) show(AppIds.RESULTS_VIEW)).openTab(link.subject());
                case TUNING -> show(AppIds.TUNING_VIEW) != null;
                case SELECT -> select(link.subject());
            };
        } catch (CommandException | PartInitException e) {
            return false;
        }
    }

    private Object show(String view) throws PartInitException {
        return page.showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
    }

    private boolean open(String id, String scenario) {
        Optional<Example> example = new ExampleCatalog().examples().stream().filter(each -> each.id().equals(id))
                .findFirst();
        example.ifPresent(known -> NewFiles.openExample(known, page, editor -> showScenario(editor, scenario)));
        return example.isPresent();
    }

    private static boolean showScenario(IEditorPart editor, String id) {
        DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
        Optional<Scenario> meant = session == null ? Optional.empty()
                : session.document().getScenarios().stream().filter(each -> id.equals(each.getId())).findFirst();
        meant.ifPresent(session::showScenario);
        return meant.isPresent();
    }

    private boolean run() throws CommandException {
        page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(RUN, null);
        return true;
    }

    private boolean select(String id) throws PartInitException {
        Optional<DocumentEditor> editor = Optional.ofNullable(page.getActiveEditor())
                .filter(DocumentEditor.class::isInstance).map(DocumentEditor.class::cast);
        Optional<EObject> meant = editor.flatMap(DocumentEditor::session).flatMap(session -> find(session, id));
        if (meant.isEmpty()) {
            return false;
        }
        page.activate(editor.get());
        editor.get().reveal(meant.get());
        show(IPageLayout.ID_PROP_SHEET);
        return true;
    }

    private static Optional<EObject> find(DocumentSession session, String id) {
        for (var all = EcoreUtil.<EObject>getAllContents(session.document(), true); all.hasNext();) {
            if (all.next() instanceof Element element && id.equals(element.getId())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
