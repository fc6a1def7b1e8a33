package org.migworkbench.app.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IFileEditorInput;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;

/** The open document and its drawing. */
final class DiagramPage {

    private static final int DRAG_STEPS = 6;
    private static final int HEAD = 12;

    private final DocumentEditor editor;

    DiagramPage(DocumentEditor editor) {
        this.editor = editor;
    }

    DocumentEditor editor() {
        return editor;
    }

    boolean isReadable() {
        return UiThread.get(() -> editor.session().isPresent());
    }

    boolean isDirty() {
        return UiThread.get(editor::isDirty);
    }

    IFile file() {
        return ((IFileEditorInput) editor.getEditorInput()).getFile();
    }

    Document document() {
        return editor.session().orElseThrow().document();
    }

    /** The document's content, to be compared. */
    Document copyOfDocument() {
        return UiThread.get(() -> EcoreUtil.copy(document()));
    }

    <T extends Element> List<T> all(Class<T> type) {
        return UiThread.get(() -> {
            List<T> found = new ArrayList<>();
            document().eAllContents().forEachRemaining(each -> {
                if (type.isInstance(each)) {
                    found.add(type.cast(each));
                }
            });
            return found;
        });
    }

    List<Migration> migrations() {
        return all(Migration.class);
    }

    Scenario scenario() {
        return all(Scenario.class).get(0);
    }

    VirtualMachine machine() {
        return all(VirtualMachine.class).get(0);
    }

    Host hostWithout(VirtualMachine vm) {
        return all(Host.class).stream().filter(host -> !host.getVms().contains(vm)).findFirst().orElseThrow();
    }

    Host host(String name) {
        return all(Host.class).stream().filter(host -> name.equals(host.getName())).findFirst().orElseThrow();
    }

    /** Executes a command as a property field does. */
    void execute(Command command) {
        UiThread.run(() -> editor.commandStack().execute(command));
    }

    void select(Element element) {
        UiThread.run(() -> {
            editor.getSite().getPage().activate(editor);
            viewer().getControl().forceFocus();
            viewer().select(part(element));
        });
    }

    /** Presses on an element, moves to another one in steps, and lets go. */
    void drag(Element element, Element onto) {
        UiThread.run(() -> {
            editor.getSite().getPage().activate(editor);
            viewer().flush();
            Point from = handle(element);
            Point to = freePlaceIn(onto);
            Control canvas = viewer().getControl();
            send(canvas, SWT.MouseMove, from, 0, 0);
            send(canvas, SWT.MouseDown, from, 1, 0);
            for (int step = 1; step <= DRAG_STEPS; step++) {
                Point place = new Point(from.x + (to.x - from.x) * step / DRAG_STEPS,
                        from.y + (to.y - from.y) * step / DRAG_STEPS);
                send(canvas, SWT.MouseMove, place, 0, SWT.BUTTON1);
            }
            send(canvas, SWT.MouseUp, to, 1, SWT.BUTTON1);
        });
    }

    /** Types another name into the name's own place. */
    void renameInPlace(Element element, String name) {
        select(element);
        UiThread.run(() -> part(element).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT)));
        Text field = UiThread.waitFor("the name can be typed",
                () -> WindowPage.find((Composite) viewer().getControl(), Text.class, Text::isVisible));
        UiThread.run(() -> {
            field.setText(name);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    GraphicalViewer viewer() {
        return editor.getAdapter(GraphicalViewer.class);
    }

    private GraphicalEditPart part(EObject element) {
        Object part = viewer().getEditPartRegistry().get(element);
        if (part instanceof GraphicalEditPart shown) {
            return shown;
        }
        throw new AssertionError(
                "The drawing does not show " + element + "; it shows " + viewer().getEditPartRegistry().keySet());
    }

    boolean isShown(EObject element) {
        return UiThread.get(() -> viewer().getEditPartRegistry().get(element) instanceof EditPart);
    }

    private Rectangle place(EObject element) {
        GraphicalEditPart part = part(element);
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return bounds;
    }

    private Point handle(EObject element) {
        return place(element).getTop().getTranslated(0, HEAD);
    }

    private Point freePlaceIn(EObject element) {
        return place(element).getBottom().getTranslated(0, -HEAD);
    }

    private static void send(Control canvas, int type, Point place, int button, int state) {
        Event event = new Event();
        event.type = type;
        event.widget = canvas;
        event.display = canvas.getDisplay();
        event.x = place.x;
        event.y = place.y;
        event.button = button;
        event.count = button;
        event.stateMask = state;
        canvas.notifyListeners(type, event);
    }
}
