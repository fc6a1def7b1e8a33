package org.migworkbench.live.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.live.LiveHints;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.course.LiveStage;
import org.migworkbench.core.live.course.LiveState;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.Refresh;
import org.migworkbench.ui.RunViewer;
import org.osgi.framework.FrameworkUtil;

/** Real migrations: the demonstration, machines that run already, controls, the comparison and the log. */
public final class LiveView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.migworkbench.live.ui.live";

    private final Confirmations confirmations = new Confirmations();
    private LiveMigrations migrations;
    private Refresh refresh;
    private Runnable listener;
    private StatusHeader header;
    private CTabFolder tabs;
    private DemoForm demo;
    private AttachForm attach;
    private ControlPanel control;
    private LogPanel log;
    private Optional<RunQuery> shown = Optional.empty();
    private LiveStage stage = LiveStage.IDLE;
    private boolean asking;

    @Override
    public void createPartControl(Composite parent) {
        migrations = CoreServices.require(LiveMigrations.class);
        EndOfWorkbench.guard(getSite().getWorkbenchWindow().getWorkbench(), migrations);
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        header = new StatusHeader(frame, migrations::end);
        header.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tabs = new CTabFolder(frame, SWT.TOP | SWT.FLAT);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createTabs();
        listen(frame);
        shown = migrations.state().shown();
        update();
    }

    private void listen(Composite frame) {
        refresh = new Refresh(frame, this::update);
        listener = refresh::request;
        migrations.addListener(listener);
        migrations.look();
    }

    private void createTabs() {
        RecentValues recent = new RecentValues(settings());
        PolicyEntry policy = policies();
        createDemoTab(recent, policy);
        createAttachTab(recent, policy);
        ScrolledComposite controlScroll = tab("Control");
        control = new ControlPanel(controlScroll, this::order, row -> show(row.query()));
        fill(controlScroll, control.control());
        log = new LogPanel(tabs, this::saveLog);
        item("Log", log.control());
        tabs.setSelection(0);
    }

    private void createAttachTab(RecentValues recent, PolicyEntry policy) {
        ScrolledComposite attachScroll = tab("Attach");
        attach = new AttachForm(attachScroll, recent, policy,
                () -> OpenScenario.of(getSite().getPage().getActiveEditor()), migrations::start);
        fill(attachScroll, attach.control());
    }

    private void createDemoTab(RecentValues recent, PolicyEntry policy) {
        ScrolledComposite demoScroll = tab("Demonstration");
        demo = new DemoForm(demoScroll, recent, policy, migrations::start, migrations::look);
        fill(demoScroll, demo.control());
    }

    private static PolicyEntry policies() {
        Optional<LiveBackend> backend = CoreServices.find(LiveBackend.class);
        LiveHints hints = backend.map(LiveBackend::hints).orElse(LiveHints.NONE);
        List<String> policies = CoreServices.catalogs().policies().all(Strategies.class).stream()
                .map(PolicyProvider::descriptor)
                .filter(policy -> backend.filter(one -> policy.isFor(one.id())).isPresent())
                .map(PolicyDescriptor::id).sorted().toList();
        return new PolicyEntry(hints, policies);
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LiveView.class))
                .getDialogSettings();
        IDialogSettings own = all.getSection(ID);
        return own == null ? all.addNewSection(ID) : own;
    }

    private ScrolledComposite tab(String name) {
        ScrolledComposite scroll = new ScrolledComposite(tabs, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        item(name, scroll);
        return scroll;
    }

    private void item(String name, Control content) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(name);
        item.setControl(content);
    }

    private static void fill(ScrolledComposite scroll, Control content) {
        scroll.setContent(content);
        scroll.addListener(SWT.Resize,
                e -> scroll.setMinHeight(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
    }

    /** Starts the demonstration with the values of the form, or shows what is missing for it. */
    void startDemo() {
        tabs.setSelection(0);
        demo.start();
    }

    /** Shows where to enter the sockets of running machines. */
    void showAttach() {
        tabs.setSelection(1);
        attach.setFocus();
    }

    private void update() {
        LiveState state = migrations.state();
        boolean busy = state.stage().isBusy();
        header.show(state);
        showForms(busy);
        control.show(state.actions(), state.machine(), state.rows());
        log.show(state.log());
        if (stage != state.stage()) {
            stage = state.stage();
            follow(state);
        }
        showSelected(state);
    }

    private void showForms(boolean busy) {
        demo.showMissing(migrations.missing());
        demo.setBusy(busy);
        attach.setBusy(busy);
    }

    private void showSelected(LiveState state) {
        if (!shown.equals(state.shown())) {
            shown = state.shown();
            control.select(shown);
            shown.ifPresent(this::show);
        }
    }

    private void follow(LiveState state) {
        if (stage == LiveStage.RUNNING) {
            tabs.setSelection(2);
        } else if (stage == LiveStage.CONFIRMING && !asking) {
            asking = true;
            boolean yes = confirmations.confirm(getSite().getShell(), state);
            asking = false;
            if (yes) {
                migrations.confirm();
            } else {
                migrations.end();
            }
        }
    }

    private void show(RunQuery query) {
        try {
            RunViewer viewer = (RunViewer) getSite().getPage().showView(RunViewer.ID, null,
                    IWorkbenchPage.VIEW_VISIBLE);
            viewer.show(query);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e, FrameworkUtil.getBundle(LiveView.class).getSymbolicName());
        }
    }

    private void order(LiveOrder order) {
        if (confirmations.confirm(getSite().getShell(), migrations.command(order), migrations.state())) {
            migrations.act(order);
        }
    }

    private void saveLog() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName(migrations.logName());
        String target = dialog.open();
        if (target != null) {
            migrations.saveLog(Path.of(target));
        }
    }

    @Override
    public void setFocus() {
        switch (tabs.getSelectionIndex()) {
            case 0 -> demo.setFocus();
            case 1 -> attach.setFocus();
            case 2 -> control.setFocus();
            default -> log.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (migrations != null) {
            migrations.removeListener(listener);
        }
        super.dispose();
    }
}
