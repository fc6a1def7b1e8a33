package org.migworkbench.app.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.diagram.document.DocumentPage;
import org.migworkbench.model.Element;
import org.migworkbench.model.Host;
import org.migworkbench.ui.SessionListener;

/** A page that lists the hosts of a document and knows nothing of drawings. */
public final class NamesPage extends DocumentPage implements SessionListener {

    private TableViewer table;

    @Override
    protected Control createControl(Composite parent) {
        table = new TableViewer(parent);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(LabelProvider.createTextProvider(element -> ((Element) element).getName()));
        documentReplaced();
        return table.getControl();
    }

    @Override
    protected void documentReplaced() {
        session().addListener(this);
        table.setInput(hosts());
    }

    @Override
    public void documentChanged() {
        table.setInput(hosts());
    }

    @Override
    protected void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public ISelectionProvider selection() {
        return table;
    }

    @Override
    protected void reveal(EObject element) {
        for (EObject shown = element; shown != null; shown = shown.eContainer()) {
            if (shown instanceof Host) {
                table.setSelection(new StructuredSelection(shown), true);
                return;
            }
        }
    }

    /** What can be read. */
    List<String> names() {
        return List.of(table.getTable().getItems()).stream().map(item -> item.getText()).toList();
    }

    private List<Host> hosts() {
        List<Host> hosts = new ArrayList<>();
        session().document().eAllContents().forEachRemaining(each -> {
            if (each instanceof Host host) {
                hosts.add(host);
            }
        });
        return hosts;
    }

    @Override
    protected void dispose() {
        session().removeListener(this);
        super.dispose();
    }
}
