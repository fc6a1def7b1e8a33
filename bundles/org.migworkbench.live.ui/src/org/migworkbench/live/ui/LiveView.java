package org.migworkbench.live.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.run.ui.Refresh;
import org.migworkbench.run.ui.ResultsView;
import org.migworkbench.ui.CoreServices;
import org.osgi.framework.FrameworkUtil;

/** Real migrations: the demonstration, machines that run already, controls, the comparison and the log. */
public final class LiveView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.migworkbench.live.ui.live";

    private static final String QEMU = "qemu";

    private final Confirmations questions = new Confirmations();
    private LiveDesk desk;
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
        desk = CoreServices.require(LiveDesk.class);
        EndOfWorkbench.guard(getSite().getWorkbenchWindow().getWorkbench(), desk);
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        frame.setLayout(layout);
        header = new StatusHeader(frame, desk::end);
        header.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tabs = new CTabFolder(frame, SWT.TOP | SWT.FLAT);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createTabs();
        refresh = new Refresh(frame, this::update);
        listener = refresh::request;
        desk.addListener(listener);
        desk.look();
        shown = desk.state().shown();
        update();
    }

    private void createTabs() {
        RecentValues recent = new RecentValues(settings());
        List<String> policies = CoreServices.catalogs().policies().all(Strategies.class).stream()
                .map(PolicyProvider::descriptor).map(policy -> policy.id()).filter(id -> id.startsWith(QEMU)).sorted()
                .toList();
        ScrolledComposite demoScroll = tab("Demonstration");
        demo = new DemoForm(demoScroll, recent, policies, desk::start, desk::look);
        fill(demoScroll, demo.control());
        ScrolledComposite attachScroll = tab("Attach");
        attach = new AttachForm(attachScroll, recent, policies,
                () -> OpenScenario.of(getSite().getPage().getActiveEditor()), desk::start);
        fill(attachScroll, attach.control());
        ScrolledComposite controlScroll = tab("Control");
        control = new ControlPanel(controlScroll, this::order, row -> show(row.query()));
        fill(controlScroll, control.control());
        log = new LogPanel(tabs, this::saveLog);
        item("Log", log.control());
        tabs.setSelection(0);
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
        DeskState state = desk.state();
        boolean busy = state.stage().isBusy();
        header.show(state);
        demo.showMissing(desk.missing());
        demo.setBusy(busy);
        attach.setBusy(busy);
        control.show(state.actions(), state.machine(), state.rows());
        log.show(state.log());
        if (stage != state.stage()) {
            stage = state.stage();
            follow(state);
        }
        if (!shown.equals(state.shown())) {
            shown = state.shown();
            control.select(shown);
            shown.ifPresent(this::show);
        }
    }

    private void follow(DeskState state) {
        if (stage == LiveStage.RUNNING) {
            tabs.setSelection(2);
        } else if (stage == LiveStage.CONFIRMING && !asking) {
            asking = true;
            boolean yes = questions.confirm(getSite().getShell(), state);
            asking = false;
            if (yes) {
                desk.confirm();
            } else {
                desk.end();
            }
        }
    }

    private void show(RunQuery query) {
        try {
            ResultsView results = (ResultsView) getSite().getPage().showView(ResultsView.ID, null,
                    IWorkbenchPage.VIEW_VISIBLE);
            results.show(query);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e, FrameworkUtil.getBundle(LiveView.class).getSymbolicName());
        }
    }

    private void order(LiveOrder order) {
        if (questions.confirm(getSite().getShell(), order, desk.state())) {
            desk.act(order.action(), order.value());
        }
    }

    private void saveLog() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName("commands.qmp");
        String target = dialog.open();
        if (target != null) {
            desk.saveLog(Path.of(target));
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
        if (desk != null) {
            desk.removeListener(listener);
        }
        super.dispose();
    }
}
