package org.migworkbench.editor.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.pipeline.StrategyShelf;
import org.migworkbench.core.pipeline.StrategyShelf.Board;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/** The strategies to choose from, by kind and with a search; each can be dragged into the drawing, or taken by Enter. */
final class StrategyPalette {

    private final Composite body;
    private final Text search;
    private final TableViewer table;
    private final Supplier<PolicyCatalog> catalog;
    private final Consumer<String> onChoice;
    private final Runnable onLeave;
    private Optional<StrategyKind<?>> first = Optional.empty();

    StrategyPalette(Composite parent, Supplier<PolicyCatalog> catalog, Consumer<String> onChoice,
            Runnable onLeave) {
        this.catalog = catalog;
        this.onChoice = onChoice;
        this.onLeave = onLeave;
        body = new Composite(parent, SWT.NONE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(body);
        search = new Text(body, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        search.setMessage("Search strategies");
        AccessibleNames.set(search, "Search strategies");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = new TableViewer(body, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        AccessibleNames.set(table.getControl(), "Strategies");
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new StrategyLabels());
        ColumnViewerToolTipSupport.enableFor(table);
        table.addDoubleClickListener(event -> take());
        search.addModifyListener(event -> refresh());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.getControl().setFocus();
            }
        });
        search.addListener(SWT.DefaultSelection, event -> takeOnly());
        leaveByEscape(search);
        leaveByEscape(table.getControl());
        letDrag();
        refresh();
    }

    Control control() {
        return body;
    }

    private void letDrag() {
        DragSource source = new DragSource(table.getControl(), DND.DROP_COPY);
        source.setTransfer(new Transfer[] { TemplateTransfer.getInstance() });
        source.addDragListener(new DragSourceAdapter() {

            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = chosen().isPresent();
                TemplateTransfer.getInstance().setTemplate(chosen().orElse(null));
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = chosen().orElse(null);
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                TemplateTransfer.getInstance().setTemplate(null);
            }
        });
    }

    private Optional<PolicyDescriptor<?>> chosen() {
        return table.getStructuredSelection().getFirstElement() instanceof PolicyDescriptor<?> strategy
                ? Optional.of(strategy) : Optional.empty();
    }

    private void leaveByEscape(Control control) {
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                onLeave.run();
            }
        });
    }

    private void take() {
        chosen().ifPresent(strategy -> {
            onChoice.accept(strategy.id());
            onLeave.run();
        });
    }

    /** Enter in the search takes what is found, if that is one strategy. */
    private void takeOnly() {
        List<PolicyDescriptor<?>> found = boards().stream()
                .<PolicyDescriptor<?>>flatMap(board -> board.strategies().stream()).toList();
        if (found.size() == 1) {
            onChoice.accept(found.get(0).id());
        } else if (!found.isEmpty()) {
            table.getControl().setFocus();
            table.setSelection(new StructuredSelection(found.get(0)), true);
        }
    }

    private List<Board> boards() {
        return StrategyShelf.of(catalog.get(), search.getText());
    }

    /** Opens the strategies of a kind, because its stage is selected. */
    void open(Optional<StrategyKind<?>> kind) {
        if (!kind.equals(first)) {
            first = kind;
            refresh();
        }
    }

    /** Brings the keyboard to the strategies of a kind. */
    void choose(StrategyKind<?> kind) {
        search.setText("");
        open(Optional.of(kind));
        table.getControl().setFocus();
        boards().stream().filter(board -> board.kind() == kind).findFirst()
                .ifPresent(board -> table.setSelection(new StructuredSelection(board.strategies().get(0)), true));
    }

    private void refresh() {
        List<Board> boards = boards();
        List<Object> rows = new ArrayList<>();
        int top = 0;
        for (Board board : boards) {
            if (first.filter(kind -> kind == board.kind()).isPresent()) {
                top = rows.size();
            }
            rows.add(board);
            rows.addAll(board.strategies());
        }
        table.setInput(rows);
        table.getTable().setTopIndex(top);
    }
}
