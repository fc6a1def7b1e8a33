package org.migworkbench.app.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.migworkbench.core.document.Example;
import org.migworkbench.core.document.ExampleCatalog;

/** Copies the example that the command's parameter names and opens it. */
public final class OpenExample extends AbstractHandler {

    private static final String EXAMPLE = "org.migworkbench.app.openExample.example";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        String id = event.getParameter(EXAMPLE);
        Example example = new ExampleCatalog().examples().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new ExecutionException("There is no example with the id \u201c" + id + "\u201d."));
        NewFiles.openExample(example, page);
        return null;
    }
}
