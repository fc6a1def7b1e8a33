package org.migworkbench.run.ui;

import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.migworkbench.core.run.RunProblem;
import org.migworkbench.run.ui.export.CopyAndExport;

/** The pages of the results view, one above the others: those with results, and those that say why there is none. */
final class ResultPages {

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final NothingPage nothing;
    private final ProblemsPage problems;

    ResultPages(Composite parent, IServiceLocator services, CopyAndExport out) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        nothing = new NothingPage(stack, services);
        problems = new ProblemsPage(stack, out);
    }

    Composite control() {
        return stack;
    }

    /** Makes another page. */
    <P> P add(Function<Composite, P> page) {
        return page.apply(stack);
    }

    /** Brings up the page that says what to do. */
    NothingPage nothing() {
        bringUp(nothing.control());
        return nothing;
    }

    /** Says why there is no result. */
    void showProblems(String about, List<RunProblem> why) {
        problems.show(about, why);
        bringUp(problems.control());
    }

    void bringUp(Control page) {
        if (layout.topControl != page) {
            layout.topControl = page;
            stack.layout();
        }
    }

    boolean isUp(Control page) {
        return layout.topControl == page;
    }

    /** Gives the focus to what says why there is no result. */
    void setFocus() {
        if (isUp(problems.control())) {
            problems.setFocus();
        } else {
            nothing.setFocus();
        }
    }
}
