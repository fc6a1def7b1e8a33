package org.migworkbench.run.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.migworkbench.core.run.RunProblem;
import org.migworkbench.run.ui.export.CopyAndExport;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.Images;

/** What the results view shows if a scenario can't be run: each reason with its place. */
final class ProblemsPage {

    private static final int WHERE_WIDTH = 260;
    private static final int WHAT_WIDTH = 700;

    private final Composite frame;
    private final Label title;
    private final Table table;
    private List<RunProblem> shown = List.of();

    ProblemsPage(Composite parent, CopyAndExport out) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new GridLayout());
        title = createTitle();
        table = new Table(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        addColumn("Problem", WHAT_WIDTH);
        addColumn("Where", WHERE_WIDTH);
        AccessibleNames.set(table, "Problems of the scenario");
        MenuManager menu = new MenuManager();
        out.addTableActions(menu, "problems", this::rows);
        table.setMenu(menu.createContextMenu(table));
    }

    private Label createTitle() {
        Label label = new Label(frame, SWT.NONE);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Problem", "Where"));
        shown.forEach(problem -> rows.add(List.of(problem.message(), problem.place())));
        return rows;
    }

    Control control() {
        return frame;
    }

    void setFocus() {
        table.setFocus();
    }

    void show(String scenario, List<RunProblem> problems) {
        if (problems.equals(shown)) {
            return;
        }
        shown = problems;
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        title.setText(
                (scenario.isBlank() ? "The scenario" : "\u201c" + scenario + '\u201d') + " was not run: " + count);
        table.removeAll();
        problems.forEach(this::add);
    }

    private void add(RunProblem problem) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setImage(Images.get(Images.ERROR));
        item.setText(new String[] { problem.message(), problem.place() });
    }

    private void addColumn(String text, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(text);
        column.setWidth(width);
    }
}
