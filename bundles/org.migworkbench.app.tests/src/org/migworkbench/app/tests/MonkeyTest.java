package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.migworkbench.diagram.document.DocumentEditor;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.core.run.RunService;
import org.migworkbench.core.study.ExperimentService;

/**
 * Drags, zooms, selects, runs and undoes at random, with a seed: nothing may be logged, and memory and controls stay
 * bounded. {@code -Dmonkey.seconds=1800} makes it long, {@code -Dmonkey.seed=7} another.
 */
class MonkeyTest extends UiTest {

    private static final long SECONDS = Long.getLong("monkey.seconds", 10);
    private static final List<String> COMMANDS = List.of("org.migworkbench.run.ui.run", "org.migworkbench.run.ui.stop",
            "org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo", "org.eclipse.gef.zoom_in",
            "org.eclipse.gef.zoom_out", "org.migworkbench.diagram.zoomFit");
    private static final List<String> EXAMPLES = List.of("clark-quake3", "clark-web-server", "which-knob");
    private static final List<Integer> KEYS = List.of(SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN,
            SWT.HOME, (int) SWT.ESC, (int) SWT.DEL, (int) ' ', (int) 'n');
    private static final int BETWEEN_LOOKS = 40;
    private static final long HEAP_GROWTH = 150L << 20;
    private static final int CONTROL_GROWTH = 300;
    private static final int HANDLE_GROWTH = 100;

    private final Random random = new Random(Long.getLong("monkey.seed", 1));

    @Test
    void randomUseLeavesNothingBehind() throws InterruptedException {
        for (String example : EXAMPLES) {
            DocumentEditor editor = window.openExample(example).editor();
            // each page is made once, when it is first shown
            UiThread.run(() -> editor.pages().ids().forEach(editor.pages()::show));
        }
        act(TimeUnit.SECONDS.toNanos(2));
        long heap = heapAtRest();
        int controls = UiThread.get(() -> controls().size());
        int handles = handles();
        act(TimeUnit.SECONDS.toNanos(SECONDS));
        long growth = heapAtRest() - heap;
        assertTrue(growth < HEAP_GROWTH, "the heap grew by " + (growth >> 20) + " MiB");
        int now = UiThread.get(() -> controls().size());
        assertTrue(now < controls + CONTROL_GROWTH, controls + " controls became " + now);
        int open = handles();
        assertTrue(open < handles + HANDLE_GROWTH, handles + " open files became " + open);
    }

    private void act(long nanos) {
        long end = System.nanoTime() + nanos;
        for (int step = 1; System.nanoTime() < end; step++) {
            step();
            if (step % BETWEEN_LOOKS == 0) {
                UiThread.run(() -> DrawnAsItIs.require(window.page().getActiveEditor()));
            }
        }
    }

    private void step() {
        switch (random.nextInt(11)) {
            case 9 -> switchPage();
            case 10 -> pressKey();
            case 6 -> moveScale();
            case 7 -> checkRow();
            case 8 -> showView();
            case 0 -> command();
            case 1 -> switchEditor();
            case 2 -> switchTab();
            case 3 -> chooseScenario();
            case 4 -> selectInTree();
            default -> useCanvas();
        }
    }

    private void command() {
        String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
        UiThread.run(() -> window.page().activate(window.page().getActiveEditor()));
        if (UiThread.get(() -> window.window().getService(ICommandService.class)
                .getCommand(command).isEnabled())) {
            window.execute(command);
        }
    }

    private void switchEditor() {
        UiThread.run(() -> {
            var editors = window.page().getEditorReferences();
            window.page().activate(editors[random.nextInt(editors.length)].getEditor(true));
        });
    }

    private void switchPage() {
        UiThread.run(() -> {
            if (window.page().getActiveEditor() instanceof DocumentEditor editor) {
                List<String> pages = editor.pages().ids();
                editor.pages().show(pages.get(random.nextInt(pages.size())));
            }
        });
    }

    private void pressKey() {
        UiThread.run(() -> {
            Canvas canvas = any(Canvas.class);
            if (canvas != null) {
                Event event = new Event();
                event.keyCode = KEYS.get(random.nextInt(KEYS.size()));
                event.character = event.keyCode < SWT.KEYCODE_BIT ? (char) event.keyCode : 0;
                canvas.notifyListeners(SWT.KeyDown, event);
            }
        });
    }

    private void switchTab() {
        UiThread.run(() -> {
            CTabFolder folder = any(CTabFolder.class);
            if (folder != null && folder.getItemCount() > 1
                    && !folder.getParent().getClass().getName().contains("ContributedPart")
                    && folder.getData("modelElement") == null && folder.getData() == null) {
                folder.setSelection(random.nextInt(folder.getItemCount()));
                Event event = new Event();
                event.item = folder.getSelection();
                folder.notifyListeners(SWT.Selection, event);
            }
        });
    }

    private void chooseScenario() {
        UiThread.run(() -> {
            Combo combo = any(Combo.class);
            if (combo != null && combo.isEnabled() && combo.getItemCount() > 1
                    && combo.getToolTipText() != null && combo.getToolTipText().startsWith("The scenario")) {
                combo.select(random.nextInt(combo.getItemCount()));
                combo.notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    /** Moves the clock of what is played. */
    private void moveScale() {
        UiThread.run(() -> {
            Scale scale = any(Scale.class);
            if (scale != null && scale.isEnabled()) {
                scale.setSelection(random.nextInt(scale.getMaximum() + 1));
                scale.notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    /** Takes a result into the comparison, or out of it. */
    private void checkRow() {
        UiThread.run(() -> {
            Table table = any(Table.class);
            if (table != null && table.getItemCount() > 0 && (table.getStyle() & SWT.CHECK) != 0) {
                Event event = new Event();
                event.detail = SWT.CHECK;
                event.item = table.getItem(random.nextInt(table.getItemCount()));
                ((TableItem) event.item).setChecked(random.nextBoolean());
                table.notifyListeners(SWT.Selection, event);
            }
        });
    }

    /** Brings up the sliders, or the form. */
    private void showView() {
        UiThread.run(() -> {
            try {
                window.page().showView(random.nextBoolean() ? AppIds.TUNING_VIEW : IPageLayout.ID_PROP_SHEET);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void selectInTree() {
        UiThread.run(() -> {
            Tree tree = any(Tree.class);
            if (tree != null && tree.getItemCount() > 0) {
                tree.setSelection(tree.getItem(random.nextInt(tree.getItemCount())));
                Event event = new Event();
                event.item = tree.getSelection()[0];
                tree.notifyListeners(SWT.Selection, event);
            }
        });
    }

    /** Presses somewhere in a drawing or a plot, moves, and lets go; or turns the wheel. */
    private void useCanvas() {
        UiThread.run(() -> {
            Canvas canvas = any(Canvas.class);
            if (canvas == null || canvas.getSize().x < 40 || canvas.getSize().y < 40) {
                return;
            }
            if (random.nextInt(4) == 0) {
                send(canvas, SWT.MouseVerticalWheel, random.nextBoolean() ? 3 : -3);
                return;
            }
            send(canvas, SWT.MouseMove, 0);
            send(canvas, SWT.MouseDown, 1);
            for (int i = 0; i < 4 && !canvas.isDisposed(); i++) {
                send(canvas, SWT.MouseMove, 0);
            }
            if (!canvas.isDisposed()) {
                send(canvas, SWT.MouseUp, 1);
            }
        });
    }

    private void send(Canvas canvas, int type, int count) {
        Event event = new Event();
        event.type = type;
        event.widget = canvas;
        event.x = random.nextInt(canvas.getSize().x);
        event.y = random.nextInt(canvas.getSize().y);
        event.button = type == SWT.MouseDown || type == SWT.MouseUp ? 1 : 0;
        event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
        event.count = count;
        canvas.notifyListeners(type, event);
    }

    private <T extends Control> T any(Class<T> type) {
        List<T> visible = controls().stream().filter(type::isInstance).map(type::cast).filter(Control::isVisible)
                .toList();
        return visible.isEmpty() ? null : visible.get(random.nextInt(visible.size()));
    }

    private List<Control> controls() {
        List<Control> all = new ArrayList<>();
        add(window.shell(), all);
        return all;
    }

    private static void add(Composite root, List<Control> all) {
        for (Control child : root.getChildren()) {
            all.add(child);
            if (child instanceof Composite composite) {
                add(composite, all);
            }
        }
    }

    /** Open files of this process; 0 where the system doesn't tell them. */
    private static int handles() {
        String[] names = new File("/proc/self/fd").list();
        return names == null ? 0 : names.length;
    }

    private static long heapAtRest() throws InterruptedException {
        Job.getJobManager().cancel(RunService.FAMILY);
        Job.getJobManager().cancel(ExperimentService.FAMILY);
        UiThread.waitUntil("no run goes on", () -> Job.getJobManager().find(RunService.FAMILY).length == 0);
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
