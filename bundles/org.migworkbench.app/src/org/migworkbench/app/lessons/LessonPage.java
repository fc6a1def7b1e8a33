package org.migworkbench.app.lessons;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.migworkbench.core.lesson.Lesson;
import org.migworkbench.core.lesson.LessonLink;
import org.migworkbench.core.lesson.LessonStep;
import org.migworkbench.core.lesson.LessonWalk;

/** Draws the list of lessons, or the step that is open; the buttons that turn the steps stay where they are. */
final class LessonPage {

    private static final int TEXT_WIDTH = 150;
    private static final int GAP = 6;

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final Composite bar;
    private final Button back;
    private final Button next;
    private final Font bold;
    private final Consumer<LessonLink> perform;
    private LessonWalk walk;

    /**
     * Creates an empty page.
     *
     * @param parent  where
     * @param perform does what a link says
     */
    LessonPage(Composite parent, Consumer<LessonLink> perform) {
        this.perform = perform;
        toolkit = new FormToolkit(parent.getDisplay());
        Composite frame = toolkit.createComposite(parent);
        frame.addListener(SWT.Dispose, event -> toolkit.dispose());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        form = toolkit.createScrolledForm(frame);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 3).applyTo(form.getBody());
        bold = new LocalResourceManager(JFaceResources.getResources(), form)
                .create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD));
        bar = toolkit.createComposite(frame);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(4, 2).applyTo(bar);
        back = turn("&Back", -1);
        next = turn("&Next", 1);
    }

    private Button turn(String text, int steps) {
        Button button = toolkit.createButton(bar, text, SWT.PUSH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            walk.go(steps);
            draw();
        });
        return button;
    }

    boolean isDisposed() {
        return form.isDisposed();
    }

    void setFocus() {
        if (!bar.getVisible() || !next.setFocus() && !back.setFocus()) {
            form.setFocus();
        }
    }

    /** Shows how far somebody is. */
    void show(LessonWalk now) {
        walk = now;
        draw();
    }

    private void draw() {
        form.setRedraw(false);
        for (Control old : form.getBody().getChildren()) {
            old.dispose();
        }
        boolean reading = walk.open().isPresent();
        ((GridData) bar.getLayoutData()).exclude = !reading;
        bar.setVisible(reading);
        walk.open().ifPresentOrElse(this::drawLesson, this::drawList);
        bar.getParent().layout();
        form.reflow(true);
        form.setOrigin(0, 0);
        form.setRedraw(true);
    }

    private void drawList() {
        int number = 1;
        for (Lesson lesson : walk.lessons()) {
            link(number + ". " + lesson.title(), () -> {
                walk.open(lesson);
                draw();
                setFocus();
            }).setFont(bold);
            text(lesson.teaches());
            if (walk.isBegun(lesson)) {
                text(place(lesson));
            }
            number++;
        }
    }

    private String place(Lesson lesson) {
        int place = walk.place(lesson);
        return place == lesson.steps().size() ? "At the question"
                : "Step " + (place + 1) + " of " + lesson.steps().size();
    }

    private void drawLesson(Lesson lesson) {
        int place = walk.place(lesson);
        link("All lessons", () -> {
            walk.close();
            draw();
        });
        text(lesson.title() + " \u2013 " + place(lesson));
        if (place < lesson.steps().size()) {
            drawStep(lesson.steps().get(place));
        } else {
            drawQuestion(lesson);
        }
        back.setEnabled(place > 0);
        next.setEnabled(place < lesson.steps().size());
    }

    private void drawStep(LessonStep step) {
        heading(step.title());
        step.link().ifPresent(link -> link(link.label(), () -> perform.accept(link)));
        text(step.text());
        if (!step.trial().isEmpty()) {
            heading("Try");
            text(step.trial());
        }
    }

    private void drawQuestion(Lesson lesson) {
        heading("Question");
        text(lesson.question());
        Hyperlink[] ask = new Hyperlink[1];
        ask[0] = link("Show answer", () -> {
            ask[0].dispose();
            text(lesson.answer());
            form.reflow(true);
        });
    }

    private void heading(String text) {
        Label label = text(text);
        label.setFont(bold);
        GridDataFactory.createFrom((GridData) label.getLayoutData()).indent(0, GAP)
                .applyTo(label);
    }

    private Label text(String text) {
        Label label = toolkit.createLabel(form.getBody(), text.replace("&", "&&"), SWT.WRAP);
        wide(label);
        return label;
    }

    private Hyperlink link(String text, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(form.getBody(), text, SWT.WRAP);
        wide(link);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                link.getDisplay().asyncExec(action);
            }
        });
        return link;
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(control);
    }
}
