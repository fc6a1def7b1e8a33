package org.migworkbench.run.ui;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/** What the results view shows as long as there is no result: what to do to get one. */
final class NothingPage {

    private static final String RUN = "org.migworkbench.run.ui.run";
    private static final String NEW_WIZARD = "org.eclipse.ui.newWizard";
    private static final String WIZARD_ID = "newWizardId";
    private static final String EXAMPLE_WIZARD = "org.migworkbench.app.newExample";
    private static final int MARGIN = 12;

    private final IServiceLocator services;
    private final Composite frame;
    private final Label what;
    private final Link how;

    NothingPage(Composite parent, IServiceLocator services) {
        this.services = services;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(margins());
        what = new Label(frame, SWT.WRAP);
        what.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        how = new Link(frame, SWT.WRAP);
        how.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        how.addListener(SWT.Selection, e -> execute(e.text));
    }

    private static GridLayout margins() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        return layout;
    }

    Control control() {
        return frame;
    }

    void setFocus() {
        how.setFocus();
    }

    /** Says what to do while no scenario is open. */
    void showNoScenario() {
        what.setText("Nothing has been run yet.");
        how.setText("<a href=\"" + EXAMPLE_WIZARD + "\">Open an example</a> and press <a href=\"" + RUN + "\">Run</a>"
                + keys() + ".");
        frame.layout();
    }

    /** Says what to do while a scenario is open that wasn't run. */
    void showNotRun(String scenario) {
        what.setText(scenario.isBlank() ? "This scenario has not been run yet."
                : "\u201c" + scenario + "\u201d has not been run yet.");
        how.setText("Press <a href=\"" + RUN + "\">Run</a>" + keys() + ".");
        frame.layout();
    }

    /** Says what to do while an experiment is shown that wasn't run. */
    void showExperimentNotRun(String experiment) {
        what.setText(
                "The experiment \u201c" + experiment + "\u201d has not been run yet. It compares policies under several"
                        + " workloads and seeds; choose them in Properties.");
        how.setText("Press <a href=\"" + RUN + "\">Run</a>" + keys() + ".");
        frame.layout();
    }

    private String keys() {
        for (Binding binding : services.getService(IBindingService.class).getBindings()) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command != null && RUN.equals(command.getId())) {
                return " (" + binding.getTriggerSequence().format() + ')';
            }
        }
        return "";
    }

    private void execute(String target) {
        try {
            IHandlerService handlers = services.getService(IHandlerService.class);
            if (target.equals(RUN)) {
                handlers.executeCommand(RUN, null);
            } else {
                handlers.executeCommand(newWizard(target), null);
            }
        } catch (CommandException e) {
            ILog.get().info("The link to " + target + " does nothing now: " + e.getMessage(), e);
        }
    }

    private ParameterizedCommand newWizard(String id) {
        ICommandService commands = services.getService(ICommandService.class);
        return ParameterizedCommand.generateCommand(commands.getCommand(NEW_WIZARD), Map.of(WIZARD_ID, id));
    }
}
