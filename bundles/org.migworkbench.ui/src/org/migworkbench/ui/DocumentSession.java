package org.migworkbench.ui;

import java.util.EventObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.migworkbench.core.document.DocumentValidation;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.commands.DocumentCommandStack;
import org.migworkbench.model.commands.Gesture;
import org.migworkbench.model.commands.Obstacle;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.ui.problems.FindingIndex;

/**
 * A document that is open: its one command stack, the scenario that is shown, and what is wrong with it.
 *
 * <p>It hangs on the document itself, so every part that shows an element of it finds it with {@link #of}. All edits go
 * through {@link #execute}.
 */
public final class DocumentSession extends AdapterImpl {

    private final Document document;
    private final DocumentCommandStack commandStack;
    private final DocumentValidation validation;
    private final ListenerList<SessionListener> listeners = new ListenerList<>();
    private final CommandStackListener stackListener = this::stackChanged;
    private final Entries entries = new Entries(this::entriesChanged);
    private final Map<Class<?>, Object> attached = new HashMap<>();
    private Scenario scenario;
    private Experiment experiment;
    private List<Finding> findings = List.of();
    private FindingIndex index = new FindingIndex(findings);

    /**
     * Opens a document for editing, on the UI thread.
     *
     * @param document the document
     * @param commandStack takes all its edits
     * @param rules finds what is wrong with it; is called on another thread with a copy of the document
     */
    public DocumentSession(Document document, DocumentCommandStack commandStack,
            Function<Document, List<Finding>> rules) {
        this.document = Objects.requireNonNull(document, "document");
        this.commandStack = Objects.requireNonNull(commandStack, "commandStack");
        Display display = Display.getCurrent();
        validation = new DocumentValidation(rules, action -> later(display, action), this::found);
    }

    /** The first experiment of a document whose scenarios are all there to be repeated by experiments, or null. */
    private static Experiment experimentOfAll(Document document) {
        List<Scenario> repeated = document.getExperiments().stream().map(Experiment::getScenario).toList();
        boolean only = !repeated.isEmpty() && repeated.containsAll(document.getScenarios());
        return only ? document.getExperiments().get(0) : null;
    }

    private static void later(Display display, Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    /**
     * Begins: from now on elements of the document find this session. What is wrong with it is found out soon. A
     * document whose scenarios are all repeated by experiments begins with its first experiment.
     */
    public void open() {
        experiment = experimentOfAll(document);
        scenario = experiment == null ? null : experiment.getScenario();
        document.eAdapters().add(this);
        commandStack.addCommandStackListener(stackListener);
        validation.request(document);
    }

    /** Ends and forgets all listeners. */
    public void close() {
        validation.stop();
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
     * Carries out an edit that can be undone. Of one that can't be made listeners are told why, unless it would change
     * nothing.
     *
     * @param command the edit; null for none
     * @return whether it was carried out
     */
    public boolean execute(Command command) {
        return execute(command, commandStack::execute);
    }

    /**
     * Carries out a step of a gesture, such as a drag: all its steps are undone at once.
     *
     * @param step the step; null for none
     * @param gesture what it is part of
     * @return whether it was carried out
     */
    public boolean execute(Command step, Gesture gesture) {
        return execute(step, command -> commandStack.execute(command, gesture));
    }

    private boolean execute(Command command, Consumer<Command> stack) {
        if (command != null && command.canExecute()) {
            stack.accept(command);
            return true;
        }
        Optional.ofNullable(command).flatMap(Obstacle::of)
                .ifPresent(why -> listeners.forEach(listener -> listener.editRefused(why)));
        return false;
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
     * What is typed into fields and isn't in the document yet.
     *
     * @return the entries
     */
    public Entries entries() {
        return entries;
    }

    private void entriesChanged() {
        listeners.forEach(SessionListener::entriesChanged);
    }

    /**
     * Something that belongs to the document as long as it is open, the same for all parts of the window.
     *
     * @param type its type
     * @param make makes it where it isn't there yet
     * @param <T>  its type
     * @return what there is
     */
    public <T> T attached(Class<T> type, Supplier<T> make) {
        return type.cast(attached.computeIfAbsent(type, missing -> make.get()));
    }

    /**
     * What is wrong with the document. It is checked in the background after each edit; listeners are told.
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
     * @return its findings, with those of its parameters
     */
    public List<Finding> findings(EObject element) {
        return index.of(element);
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

    private void found(List<Finding> newest) {
        findings = List.copyOf(newest);
        index = new FindingIndex(findings);
        listeners.forEach(SessionListener::findingsChanged);
    }

    private void stackChanged(EventObject event) {
        Scenario before = scenario;
        Experiment experimentBefore = experiment;
        if (scenario().orElse(null) != before || experiment().orElse(null) != experimentBefore) {
            listeners.forEach(SessionListener::scenarioChanged);
        }
        listeners.forEach(SessionListener::documentChanged);
        validation.request(document);
    }
}
