package org.migworkbench.diagram.document;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of an editor: that of the page that is shown. */
final class ShownPageSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ISelectionChangedListener follower = event -> tell(event.getSelection());
    private ISelectionProvider page;

    /** Follows a page from now on, instead of the one before. */
    void follow(ISelectionProvider next) {
        if (page != null) {
            page.removeSelectionChangedListener(follower);
        }
        page = next;
        page.addSelectionChangedListener(follower);
        tell(page.getSelection());
    }

    @Override
    public ISelection getSelection() {
        return page == null ? StructuredSelection.EMPTY : page.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        if (page != null) {
            page.setSelection(selection);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    private void tell(ISelection selection) {
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }
}
