package org.migworkbench.app.welcome;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The tour, beside the drawing that it talks about: each step says what to do, and does it where it can. */
public final class TourView extends ViewPart {

    private static final int TEXT_WIDTH = 180;

    private FormToolkit toolkit;
    private ScrolledForm form;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), form);
        Font bold = resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD));
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(5, 3).applyTo(form.getBody());
        int number = 1;
        for (TourStep step : TourStep.all()) {
            createStep(step, number, bold);
            number++;
        }
    }

    private void createStep(TourStep step, int number, Font bold) {
        Label title = toolkit.createLabel(form.getBody(), number + ". " + step.title(), SWT.WRAP);
        title.setFont(bold);
        wide(title, number == 1 ? 0 : 8);
        wide(toolkit.createLabel(form.getBody(), step.text(), SWT.WRAP), 0);
        if (!step.command().isEmpty()) {
            createLink(step);
        }
    }

    private static void wide(Control control, int indent) {
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).indent(0, indent)
                .applyTo(control);
    }

    private void createLink(TourStep step) {
        Hyperlink link = toolkit.createHyperlink(form.getBody(), step.link(), SWT.NONE);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                execute(step);
            }
        });
    }

    private void execute(TourStep step) {
        try {
            ParameterizedCommand command = getSite().getService(ICommandService.class).deserialize(step.command());
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            getViewSite().getActionBars().getStatusLineManager()
                    .setErrorMessage("\u201c" + step.link() + "\u201d can't be done now: open a scenario first.");
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
