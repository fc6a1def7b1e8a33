package org.migworkbench.editor.policy;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.DocumentTrial;
import org.migworkbench.core.pipeline.Clash;
import org.migworkbench.core.pipeline.Pipeline;
import org.migworkbench.core.pipeline.PolicyLook;
import org.migworkbench.core.pipeline.PolicyLooks;
import org.migworkbench.core.pipeline.PolicySubject;
import org.migworkbench.core.run.Backend;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.diagram.document.DocumentPage;
import org.migworkbench.editor.policy.pipeline.DrawnPolicy;
import org.migworkbench.editor.policy.pipeline.PipelineListener;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.model.Policy;
import org.migworkbench.model.commands.kinds.PolicyEdits;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.tuning.Turning;
import org.migworkbench.ui.tuning.TurningListener;

/** Draws the policies of a document as pipelines, with what they do to a guest. */
public final class PolicyPage extends DocumentPage
        implements
            SessionListener,
            TurningListener,
            PipelineListener,
            LookDrag.Shown {

    private static final int[] PALETTE_TO_REST = { 21, 79 };
    private static final int[] PIPELINE_TO_STRIP = { 62, 38 };

    private final DrawnPolicy drawn = new DrawnPolicy();
    private final PolicyHand hand = new PolicyHand(drawn, this::session);
    private DocumentSession shownSession;
    private Optional<Policy> policy = Optional.empty();
    private PolicyLooks looks;
    private PolicyLook look = PolicyLook.nothing("");
    private Composite body;
    private PolicyBar bar;
    private StrategyPalette palette;
    private PipelineCanvas canvas;
    private LookStrip strip;
    private boolean outdated;

    @Override
    protected Control createControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        bar = new PolicyBar(body, new BarDeeds(hand, this::session, this::reveal));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        SashForm halves = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        palette = new StrategyPalette(halves, () -> CoreServices.catalogs().policies(),
                this::dropped, this::setFocus);
        SashForm right = new SashForm(halves, SWT.VERTICAL);
        halves.setWeights(PALETTE_TO_REST);
        createPipeline(right);
        strip = new LookStrip(right, new LookDrag(this, () -> Turning.of(shownSession)), this::use);
        right.setWeights(PIPELINE_TO_STRIP);
        Display display = body.getDisplay();
        Executor later = action -> {
            if (!display.isDisposed()) {
                display.asyncExec(action);
            }
        };
        looks = new PolicyLooks(CoreServices.require(Backend.class), CoreServices.require(DocumentService.class),
                later, this::told);
        parent.addListener(SWT.Show, event -> showIfOutdated());
        documentReplaced();
        return body;
    }

    private void createPipeline(Composite parent) {
        DefaultEditDomain domain = new DefaultEditDomain(editor());
        domain.setCommandStack(editor().commandStack());
        canvas = new PipelineCanvas(parent, domain, drawn, this);
        new StageMenu(canvas, hand, palette, actions()).install();
        canvas.viewer().addSelectionChangedListener(event -> {
            palette.open(canvas.selectedStage());
            showLine();
        });
    }

    @Override
    protected void documentReplaced() {
        leaveSession();
        shownSession = session();
        shownSession.addListener(this);
        Turning.of(shownSession).addListener(this);
        policy = Optional.empty();
        documentChanged();
    }

    private void leaveSession() {
        if (shownSession != null) {
            shownSession.removeListener(this);
            Turning.of(shownSession).removeListener(this);
        }
    }

    @Override
    public void documentChanged() {
        if (!body.isDisposed()) {
            outdated = true;
            showIfOutdated();
        }
    }

    @Override
    public void scenarioChanged() {
        documentChanged();
    }

    /** A page that isn't seen looks at the document again when it is. */
    private void showIfOutdated() {
        if (outdated && (body.isVisible() || look.said().isEmpty())) {
            outdated = false;
            Optional<Policy> before = policy;
            policy = policy.filter(one -> one.eContainer() == shownSession.document()).or(this::first);
            if (!policy.equals(before)) {
                strip.forget();
            }
            show();
        }
    }

    /** The policy that is seen first: that of the scenario's first migration. */
    private Optional<Policy> first() {
        Stream<Policy> used = shownSession.scenario().stream().flatMap(scenario -> scenario.getMigrations().stream())
                .map(migration -> migration.getPolicy());
        return Stream.concat(used, shownSession.document().getPolicies().stream())
                .filter(one -> one != null && one.eContainer() == shownSession.document()).findFirst();
    }

    private void show() {
        Catalogs known = CoreServices.catalogs();
        bar.show(shownSession.document().getPolicies(), policy);
        drawn.show(policy.map(one -> Pipeline.of(one, known.policies())), subject());
        showLine();
        tryOut(Optional.empty(), null);
    }

    @Override
    public Optional<PolicySubject> subject() {
        return policy.flatMap(one -> PolicySubject.of(shownSession.document(), shownSession.scenario(), one));
    }

    /** Tries the policy out, with a knob turned to a value. */
    private void tryOut(Optional<Knob> turned, Object value) {
        Optional<PolicySubject> subject = subject();
        if (subject.isEmpty()) {
            looks.stop();
            told(PolicyLook
                    .nothing(policy.isEmpty() ? "" : "Draw a migration to see what this policy does to a guest."));
            return;
        }
        DocumentTrial trial = subject.get().trial();
        turned.ifPresent(knob -> trial.set(knob.element(), knob.name(), value));
        looks.request(subject.get(), trial);
    }

    private void told(PolicyLook next) {
        if (!body.isDisposed()) {
            look = next;
            drawn.show(next.clashes());
            strip.show(next, about());
            showLine();
        }
    }

    private String about() {
        if (policy.isEmpty()) {
            return "This document has no policy. Press New Policy.";
        }
        return subject().map(one -> "(" + one.text().replace("&", "&&") + ")" + (one.isUser() ? ""
                : "  <a>Let " + one.machine().replace("&", "&&") + " use it</a>")).orElse("");
    }

    private void use() {
        subject().ifPresent(one -> shownSession.execute(PolicyEdits.use(one.migration(), one.policy())));
    }

    private void showLine() {
        strip.line().show(drawn, canvas.clash(), hand);
    }

    @Override
    public void turned(Knob knob, Object value) {
        if (body.isVisible()) {
            strip.setHeld(true);
            tryOut(Optional.of(knob), value);
        }
    }

    @Override
    public void ended(Knob knob) {
        strip.setHeld(false);
        documentChanged();
    }

    @Override
    public void dropped(String strategy) {
        hand.put(strategy).ifPresent(canvas::select);
    }

    @Override
    public void switched(StrategyKind<?> kind) {
        hand.toggle(kind);
    }

    /**
     * What came of the last try.
     *
     * @return what the policy does to a guest, and what doesn't go together in it
     */
    public PolicyLook look() {
        return look;
    }

    /**
     * Cures a clash.
     *
     * @param cure one of its cures
     */
    public void cure(Clash.Cure cure) {
        hand.cure(cure);
    }

    @Override
    public String vm() {
        return look.vm();
    }

    @Override
    public Optional<ScenarioInEditor> scenario() {
        return ScenarioInEditor.of(editor());
    }

    @Override
    protected void setFocus() {
        canvas.control().setFocus();
    }

    @Override
    public ISelectionProvider selection() {
        return canvas.viewer();
    }

    @Override
    protected void reveal(EObject element) {
        PolicyOf.element(element).filter(next -> next.eContainer() == shownSession.document()).ifPresent(next -> {
            policy = Optional.of(next);
            strip.forget();
            canvas.select(null);
            show();
        });
    }

    @Override
    protected void dispose() {
        looks.stop();
        leaveSession();
        super.dispose();
    }
}
