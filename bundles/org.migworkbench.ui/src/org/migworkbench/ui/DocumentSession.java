package org.migworkbench.ui;

import java.util.EventObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.validation.Finding;

/**
 * A document that is open: its one command stack, the scenario that is shown, and what is wrong with it.
 *
 * <p>It hangs on the document itself, so every part that shows an element of it finds it with {@link #of}. All edits go
 * through {@link #execute}.
 */
public final class DocumentSession extends AdapterImpl {

    private final Document document;
    private final CommandStack commandStack;
    private final Function<Document, List<Finding>> validation;
    private final ListenerList<SessionListener> listeners = new ListenerList<>();
    private final CommandStackListener stackListener = this::stackChanged;
    private Scenario scenario;
    private Experiment experiment;
    private List<Finding> findings = List.of();
    private boolean open;
    private boolean validationPending;

    /**
     * Opens a document for editing.
     *
     * @param document the document
     * @param commandStack takes all its edits
     * @param validation finds what is wrong with it
     */
    public DocumentSession(Document document, CommandStack commandStack, Function<Document, List<Finding>> validation) {
        this.document = Objects.requireNonNull(document, "document");
        this.commandStack = Objects.requireNonNull(commandStack, "commandStack");
        this.validation = Objects.requireNonNull(validation, "validation");
    }

    /** Begins: from now on elements of the document find this session. */
    public void open() {
        open = true;
        document.eAdapters().add(this);
        commandStack.addCommandStackListener(stackListener);
        findings = List.copyOf(validation.apply(document));
    }

    /** Ends and forgets all listeners. */
    public void close() {
        open = false;
        document.eAdapters().remove(this);
        commandStack.removeCommandStackListener(stackListener);
        listeners.clear();
    }

    /**
     * Finds the session of the document that an element is in.
     *
     * @param element any element, or null
     * @return the session, empty if its document is not open
     */
    public static Optional<DocumentSession> of(EObject element) {
        return element == null ? Optional.empty()
                : EcoreUtil.getRootContainer(element).eAdapters().stream().filter(DocumentSession.class::isInstance)
                        .map(DocumentSession.class::cast).findFirst();
    }

    /**
     * The document.
     *
     * @return the document
     */
    public Document document() {
        return document;
    }

    /**
     * The document's command stack.
     *
     * @return the stack
     */
    public CommandStack commandStack() {
        return commandStack;
    }

    /**
     * Carries out an edit that can be undone.
     *
     * @param command the edit
     */
    public void execute(Command command) {
        if (command != null && command.canExecute()) {
            commandStack.execute(command);
        }
    }

    /**
     * The scenario whose migrations are shown.
     *
     * @return a scenario of the document; empty if it has none
     */
    public Optional<Scenario> scenario() {
        if (scenario == null || scenario.eContainer() != document) {
            scenario = document.getScenarios().isEmpty() ? null : document.getScenarios().get(0);
        }
        return Optional.ofNullable(scenario);
    }

    /**
     * Shows another scenario.
     *
     * @param next a scenario of the document
     */
    public void showScenario(Scenario next) {
        if (next != scenario || experiment != null) {
            scenario = next;
            experiment = null;
            listeners.forEach(SessionListener::scenarioChanged);
        }
    }

    /**
     * The experiment that is run in place of the scenario.
     *
     * @return an experiment of the document; empty while a scenario is shown for itself
     */
    public Optional<Experiment> experiment() {
        if (experiment != null && experiment.eContainer() != document) {
            experiment = null;
        }
        return Optional.ofNullable(experiment);
    }

    /**
     * Shows an experiment: from now on running runs it, and its scenario is the one that is drawn.
     *
     * @param next an experiment of the document
     */
    public void showExperiment(Experiment next) {
        if (next != experiment) {
            experiment = next;
            scenario = next.getScenario() == null ? scenario : next.getScenario();
            listeners.forEach(SessionListener::scenarioChanged);
        }
    }

    /**
     * What is wrong with the document.
     *
     * @return the findings of the last check
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What is wrong with an element.
     *
     * @param element an element of the document
     * @return its findings
     */
    public List<Finding> findings(EObject element) {
        return findings.stream().filter(finding -> finding.element() == element).toList();
    }

    /**
     * Adds a listener.
     *
     * @param listener is told of changes until it is removed or the session ends
     */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener what was added
     */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Checks the document now and tells the listeners. */
    public void validate() {
        findings = List.copyOf(validation.apply(document));
        listeners.forEach(SessionListener::findingsChanged);
    }

    private void stackChanged(EventObject event) {
        Scenario before = scenario;
        Experiment experimentBefore = experiment;
        if (scenario().orElse(null) != before || experiment().orElse(null) != experimentBefore) {
            listeners.forEach(SessionListener::scenarioChanged);
        }
        listeners.forEach(SessionListener::documentChanged);
        Display display = Display.getCurrent();
        if (display != null && !validationPending) {
            validationPending = true;
            display.asyncExec(this::validateIfOpen);
        }
    }

    private void validateIfOpen() {
        validationPending = false;
        if (open) {
            validate();
        }
    }
}
