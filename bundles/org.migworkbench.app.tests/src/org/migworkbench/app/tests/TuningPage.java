package org.migworkbench.app.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.migworkbench.app.ids.AppIds;

/** The Tuning view: rows of knobs with their sliders and fields. */
final class TuningPage {

    private final Composite view;

    TuningPage(WindowPage window) {
        IViewPart part = UiThread.get(() -> window.page().showView(AppIds.TUNING_VIEW));
        view = UiThread.get(() -> part.getSite().getService(Composite.class));
    }

    String text() {
        return UiThread.get(() -> WindowPage.allText(view));
    }

    /** The row of a knob, by what its title begins with. */
    private Composite row(String name) {
        return UiThread.waitFor("there is a knob " + name, () -> {
            Label title = WindowPage.find(view, Label.class, label -> label.getText().startsWith(name + "  "));
            return title == null ? null : title.getParent().getParent();
        });
    }

    Canvas slider(String name) {
        Composite row = row(name);
        return UiThread.get(() -> WindowPage.find(row, Canvas.class,
                canvas -> canvas.getClass() == Canvas.class && canvas.getSize().x > 0));
    }

    Text field(String name) {
        Composite row = row(name);
        return UiThread.get(() -> WindowPage.find(row, Text.class, Control::isVisible));
    }

    Text search() {
        return UiThread.get(() -> WindowPage.find(view, Text.class, text -> text.getMessage().startsWith("Add knob")));
    }

    /** Sends the mouse to a share of a slider's width. */
    static void mouse(Canvas slider, int type, double share) {
        UiThread.run(() -> send(slider, type, share));
    }

    static void send(Canvas slider, int type, double share) {
        Event event = new Event();
        event.type = type;
        event.widget = slider;
        event.x = (int) Math.round(slider.getSize().x * share);
        event.y = slider.getSize().y / 2;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        slider.notifyListeners(type, event);
    }

    static void key(Control control, int type, int code) {
        UiThread.run(() -> {
            Event event = new Event();
            event.type = type;
            event.widget = control;
            event.keyCode = code;
            control.notifyListeners(type, event);
        });
    }
}
