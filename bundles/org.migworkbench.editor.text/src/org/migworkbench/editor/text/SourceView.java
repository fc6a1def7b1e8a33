package org.migworkbench.editor.text;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.DefaultMarkerAnnotationAccess;
import org.eclipse.ui.texteditor.MarkerAnnotationPreferences;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.migworkbench.model.text.TextPlace;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/** The text editor itself: it shows a text by changing only what differs, so that cursor and scroll bar stay. */
final class SourceView {

    private static final int RULER_WIDTH = 12;
    private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";
    private static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning";

    /**
     * Something to be marked in the text.
     *
     * @param place   where
     * @param error   whether it is an error; a warning otherwise
     * @param message what is wrong
     */
    record Mark(TextPlace place, boolean error, String message) {
    }

    private final IDocument text = new Document();
    private final AnnotationModel marks = new AnnotationModel();
    private final SourceViewer viewer;
    private final SourceViewerDecorationSupport decorations;
    private Color background;
    private boolean showing;

    SourceView(Composite parent, Supplier<org.migworkbench.model.Document> document, Runnable typed) {
        DefaultMarkerAnnotationAccess access = new DefaultMarkerAnnotationAccess();
        ISharedTextColors colors = EditorsUI.getSharedTextColors();
        OverviewRuler overview = new OverviewRuler(access, RULER_WIDTH, colors);
        LineNumberRulerColumn numbers = new LineNumberRulerColumn();
        CompositeRuler ruler = new CompositeRuler();
        ruler.addDecorator(0, new AnnotationRulerColumn(RULER_WIDTH, access));
        ruler.addDecorator(1, numbers);
        viewer = new SourceViewer(parent, ruler, overview, true,
                SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION);
        viewer.configure(new SourceSetup(new SourceAssist(document)));
        viewer.setDocument(text, marks);
        decorations = decorate(overview, access, colors);
        widget().setFont(JFaceResources.getTextFont());
        widget().setTabs(2);
        numbers.setFont(JFaceResources.getTextFont());
        AccessibleNames.set(widget(), "Source of the document");
        widget().addPaintListener(event -> followTheme(event, numbers));
        text.addDocumentListener(new Typing(typed));
    }

    private SourceViewerDecorationSupport decorate(OverviewRuler overview, DefaultMarkerAnnotationAccess access,
            ISharedTextColors colors) {
        SourceViewerDecorationSupport support = new SourceViewerDecorationSupport(viewer, overview, access, colors);
        new MarkerAnnotationPreferences().getAnnotationPreferences().stream()
                .filter(each -> List.of(ERROR, WARNING).contains(each.getAnnotationType()))
                .forEach(support::setAnnotationPreference);
        support.install(EditorsUI.getPreferenceStore());
        return support;
    }

    private void followTheme(PaintEvent event, LineNumberRulerColumn numbers) {
        Color now = WorkbenchColors.background();
        if (!now.equals(background)) {
            background = now;
            event.display.asyncExec(() -> {
                if (!widget().isDisposed()) {
                    widget().setBackground(now);
                    widget().setForeground(WorkbenchColors.text());
                    numbers.setBackground(now);
                    numbers.setForeground(WorkbenchColors.secondaryText());
                    viewer.invalidateTextPresentation();
                }
            });
        }
    }

    SourceViewer viewer() {
        return viewer;
    }

    StyledText widget() {
        return viewer.getTextWidget();
    }

    String text() {
        return text.get();
    }

    /** Shows a text; what was typed before can then only be taken back with the document. */
    void show(String next) {
        showing = true;
        try {
            type(next);
        } finally {
            showing = false;
        }
        forgetTyping();
    }

    /** Puts a text in the place of what is there, as if it were typed; only what differs is changed. */
    void type(String next) {
        String old = text.get();
        int most = Math.min(old.length(), next.length());
        int start = 0;
        while (start < most && old.charAt(start) == next.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.charAt(old.length() - 1 - end) == next.charAt(next.length() - 1 - end)) {
            end++;
        }
        if (!old.equals(next)) {
            replace(start, old.length() - start - end, next.substring(start, next.length() - end));
        }
    }

    private void replace(int start, int length, String by) {
        try {
            text.replace(start, length, by);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    void forgetTyping() {
        viewer.getUndoManager().reset();
    }

    /** Puts marks in the place of those before. */
    void mark(List<Mark> all) {
        marks.removeAllAnnotations();
        for (Mark mark : all) {
            int offset = Math.min(mark.place().offset(), text.getLength());
            int length = Math.min(mark.place().length(), text.getLength() - offset);
            marks.addAnnotation(new Annotation(mark.error() ? ERROR : WARNING, false, mark.message()),
                    new Position(offset, length));
        }
    }

    /** The piece of a line from a place on; lines and columns are counted from 1. */
    TextPlace place(int line, int column) {
        try {
            int number = Math.max(0, Math.min(line - 1, text.getNumberOfLines() - 1));
            int begin = text.getLineOffset(number);
            int length = text.getLineInformation(number).getLength();
            int from = Math.max(0, Math.min(column - 1, Math.max(0, length - 1)));
            return new TextPlace(begin + from, Math.max(Math.min(1, length), length - from));
        } catch (BadLocationException e) {
            return new TextPlace(0, 0); // The text became shorter meanwhile: the next look at it marks the right place.
        }
    }

    void reveal(TextPlace place) {
        viewer.setSelectedRange(place.offset(), 0);
        viewer.revealRange(place.offset(), place.length());
    }

    void dispose() {
        decorations.dispose();
    }

    /** Tells what a person types from what is shown. */
    private final class Typing implements IDocumentListener {

        private final Runnable typed;

        Typing(Runnable typed) {
            this.typed = typed;
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // Only what has been typed counts.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            if (!showing) {
                typed.run();
            }
        }
    }
}
