package org.migworkbench.app.tests;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Host;
import org.migworkbench.model.commands.RenameCommand;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.model.templates.Template;
import org.migworkbench.model.templates.TemplateValues;
import org.migworkbench.model.templates.Templates;

/**
 * Measures how big drawings open, follow a hand, are undone, and let a person type. No part of a build, which never judges
 * speed: it is run by its name and prints a table.
 */
class BigDrawing extends UiTest {

    private static final int MOVES = 60;
    private static final int EDITS = 20;
    private static final double MILLI = 1e6;

    @Test
    void measure() throws IOException, InterruptedException {
        print("load of the machine before: %.1f", load());
        measure("leaf-spine", Map.of("leaves", "16", "hosts", "4", "vms", "8"));
        measure("data-centre", Map.of("hosts", "200", "vms", "10"));
        print("load of the machine after: %.1f", load());
    }

    private void measure(String id, Map<String, String> numbers) throws IOException, InterruptedException {
        Template template = Templates.ALL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        IFile file = window.openExample("clark-mmuncher").file();
        window.closeEditors();
        ModelFiles.save(template.create("Big", TemplateValues.read(template, numbers)),
                file.getLocation().toPath());
        UiThread.run(() -> file.refreshLocal(IResource.DEPTH_ZERO, null));
        long began = System.nanoTime();
        double workBegan = work();
        DiagramPage diagram = window.open(file);
        GraphicalViewer viewer = diagram.viewer();
        UiThread.run(() -> viewer.getControl().update());
        long opened = System.nanoTime() - began;
        double openedWork = work() - workBegan;
        Host host = diagram.all(Host.class).get(0);
        UiThread.run(() -> viewer.reveal((GraphicalEditPart) viewer.getEditPartRegistry().get(host)));
        double dragBegan = work();
        double paints = dragged(diagram, host);
        double dragWork = (work() - dragBegan) / MOVES;
        double undoBegan = work();
        long[] undone = undone(diagram, host);
        double undoWork = (work() - undoBegan) / EDITS;
        EventLoop typing = typed(diagram, host);
        print("%s, %d hosts, %d links: open %.2f s; drag %.0f repaints a second; undo median %.0f ms, worst %.0f ms;"
                + " longest gap while typing %d ms", id, diagram.all(Host.class).size(),
                diagram.document().getDataCenter().getLinks().size(), opened / 1e9, paints,
                undone[undone.length / 2] / MILLI, undone[undone.length - 1] / MILLI, typing.longest().toMillis());
        print("%s, processor time of the window's thread: open %.0f ms; a step of the drag %.0f ms; an edit with its undo"
                + " %.0f ms; longest while typing %d ms", id, openedWork, dragWork, undoWork,
                typing.longestWork().toMillis());
        window.closeEditors();
    }

    /** Moves a host to and fro with the mouse, each time until it is painted. */
    private double dragged(DiagramPage diagram, Host host) {
        Control canvas = diagram.viewer().getControl();
        AtomicLong paints = new AtomicLong();
        return UiThread.get(() -> {
            var place = ((GraphicalEditPart) diagram.viewer().getEditPartRegistry().get(host)).getFigure();
            var at = place.getBounds().getCopy();
            place.translateToAbsolute(at);
            canvas.addListener(SWT.Paint, event -> paints.incrementAndGet());
            send(canvas, SWT.MouseMove, at.x + 40, at.y + 8);
            send(canvas, SWT.MouseDown, at.x + 40, at.y + 8);
            long began = System.nanoTime();
            for (int i = 1; i <= MOVES; i++) {
                send(canvas, SWT.MouseMove, at.x + 40 + i % 20 * 3, at.y + 8 + i % 7 * 3);
                while (canvas.getDisplay().readAndDispatch()) {
                    continue;
                }
                canvas.update();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            send(canvas, SWT.MouseUp, at.x + 70, at.y + 20);
            return Math.min(paints.get(), MOVES) / seconds;
        });
    }

    private static void send(Control canvas, int type, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
        canvas.notifyListeners(type, event);
    }

    private long[] undone(DiagramPage diagram, Host host) {
        long[] nanos = new long[EDITS];
        for (int i = 0; i < EDITS; i++) {
            diagram.execute(new RenameCommand(host, "Renamed " + i));
            nanos[i] = UiThread.get(() -> {
                CommandStack stack = diagram.editor().commandStack();
                long began = System.nanoTime();
                stack.undo();
                while (diagram.viewer().getControl().getDisplay().readAndDispatch()) {
                    continue;
                }
                diagram.viewer().getControl().update();
                return System.nanoTime() - began;
            });
        }
        Arrays.sort(nanos);
        return nanos;
    }

    /** Gives a host one name after the other, as a hand that types does. */
    private EventLoop typed(DiagramPage diagram, Host host) throws InterruptedException {
        EventLoop events = new EventLoop(UiThread.display());
        events.start();
        for (int i = 0; i < EDITS; i++) {
            diagram.execute(new RenameCommand(host, "Typed " + "x".repeat(i)));
            Thread.sleep(80);
        }
        events.stop();
        return events;
    }

    /** Processor time of the window's thread so far, in milliseconds: what other work on the machine does not change. */
    private static double work() {
        return UiThread.get(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()) / MILLI;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void print(String format, Object... values) {
        java.util.logging.Logger.getLogger(BigDrawing.class.getName())
                .info(() -> "BIG " + String.format(Locale.ROOT, format, values));
    }
}
