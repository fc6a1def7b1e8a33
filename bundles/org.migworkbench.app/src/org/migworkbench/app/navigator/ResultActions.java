package org.migworkbench.app.navigator;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.run.ui.edits.ResultEdits;

/** What can be done with results in the tree: with the mouse, and by the keys that files have. */
public final class ResultActions extends CommonActionProvider {

    private ResultEdits edits;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        if (site.getViewSite() instanceof ICommonViewerWorkbenchSite view) {
            edits = new ResultEdits(view.getPage());
        }
    }

    private List<KeptResult> selected() {
        return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
                ? selection.stream().filter(ResultNode.class::isInstance).map(ResultNode.class::cast)
                        .flatMap(node -> node.result().stream()).toList()
                : List.of();
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        if (!selected().isEmpty()) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, forOne("Open", edits::open));
            bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), forOne("Rename\u2026", edits::rename));
            bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), forAll("Delete", edits::delete));
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        List<KeptResult> results = selected();
        if (results.isEmpty()) {
            return;
        }
        menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, forOne("Open", edits::open));
        menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN,
                forAll(results.size() > 1 ? "Compare" : "Compare with What Is Shown", edits::compare));
        add(menu, forOne("Rename\u2026", edits::rename));
        boolean pinned = results.stream().allMatch(result -> result.card().pinned());
        add(menu, forAll(pinned ? "Unpin" : "Pin", all -> edits.pin(all, !pinned)));
        add(menu, forOne("Note\u2026", edits::annotate));
        add(menu, forOne("Run Again", edits::runAgain, ResultEdits::canRunAgain));
        add(menu, forOne("Take Settings Back", edits::takeBack, edits::canTakeBack));
        add(menu, forAll("Delete", edits::delete));
    }

    private static void add(IMenuManager menu, Action action) {
        menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, action);
    }

    private Action forOne(String text, Consumer<KeptResult> body) {
        return forOne(text, body, result -> true);
    }

    private Action forOne(String text, Consumer<KeptResult> body, Predicate<KeptResult> possible) {
        Action action = forAll(text, all -> body.accept(all.get(0)));
        List<KeptResult> results = selected();
        action.setEnabled(results.size() == 1 && possible.test(results.get(0)));
        return action;
    }

    private Action forAll(String text, Consumer<List<KeptResult>> body) {
        return new Action(text) {
            @Override
            public void run() {
                List<KeptResult> results = selected();
                if (!results.isEmpty()) {
                    body.accept(results);
                }
            }
        };
    }
}
