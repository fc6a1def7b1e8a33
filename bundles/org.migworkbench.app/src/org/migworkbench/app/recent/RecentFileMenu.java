package org.migworkbench.app.recent;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** The entries of File &gt; Open Recent. */
public final class RecentFileMenu extends ContributionItem {

    private final IWorkbenchWindow window;

    /**
     * Makes the entries.
     *
     * @param window where files are opened
     */
    public RecentFileMenu(IWorkbenchWindow window) {
        super("org.migworkbench.app.recentFiles");
        this.window = window;
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        List<IFile> files = RecentFileStore.present();
        int at = index < 0 ? menu.getItemCount() : index;
        if (files.isEmpty()) {
            new MenuItem(menu, SWT.PUSH, at).setText("No file was opened yet");
            menu.getItem(at).setEnabled(false);
            return;
        }
        fill(menu, at, files);
    }

    private void fill(Menu menu, int first, List<IFile> files) {
        int at = first;
        for (IFile file : files) {
            add(menu, at++, text(at - first, file), () -> open(file, window.getActivePage()));
        }
        new MenuItem(menu, SWT.SEPARATOR, at++);
        add(menu, at, "&Clear List", RecentFileStore::clear);
    }

    private static String text(int number, IFile file) {
        String mnemonic = number < 10 ? "&" + number + "  " : "     ";
        return mnemonic + file.getName().replace("&", "&&") + "  \u2013  "
                + file.getParent().getFullPath().makeRelative().toString().replace("&", "&&");
    }

    private static void add(Menu menu, int index, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, index);
        item.setText(text);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @param page where
     */
    public static void open(IFile file, IWorkbenchPage page) {
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
