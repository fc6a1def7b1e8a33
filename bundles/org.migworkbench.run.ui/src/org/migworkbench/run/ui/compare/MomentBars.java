package org.migworkbench.run.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.migworkbench.analysis.playback.MigrationCourse;
import org.migworkbench.analysis.playback.MigrationMoment;
import org.migworkbench.analysis.playback.MomentText;
import org.migworkbench.core.compare.CompareAnswer;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/** Each result at the moment of the clock: a bar of what is left to send, and where it is in words. */
final class MomentBars {

    private static final int MARGIN = 6;
    private static final int BAR = 8;
    private static final int FULL = 255;
    private static final int PAUSED = 90;
    private static final double TRACK = 0.13;

    private final Canvas canvas;
    private List<Row> rows = List.of();

    MomentBars(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(WorkbenchColors.background());
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        AccessibleNames.set(canvas, "Results at this moment");
    }

    /** A result at a moment: its colour's number, what it says, and what share of its memory is left. */
    private record Row(int number, String label, String words, double left, boolean paused) {
    }

    /** Shows a moment, in nanoseconds since the start of each migration. */
    void show(CompareAnswer answer, long nanos) {
        List<Row> next = new ArrayList<>();
        for (int i = 0; i < answer.courses().size(); i++) {
            String label = answer.comparison().results().get(i).label();
            next.add(row(i, label, answer.courses().get(i), nanos));
        }
        if (!next.equals(rows)) {
            rows = next;
            canvas.redraw();
        }
    }

    private static Row row(int number, String label, Optional<MigrationCourse> course, long nanos) {
        if (course.isEmpty()) {
            return new Row(number, label, "Not in this result", 0, false);
        }
        MigrationMoment moment = course.get().at(course.get().startNanos() + nanos);
        double left = moment.remainingBytes().orElse(0) / (double) Math.max(1, course.get().memoryBytes());
        return new Row(number, label, MomentText.of(moment), Math.min(1, left), moment.isPaused());
    }

    private void paint(GC gc) {
        int line = gc.getFontMetrics().getHeight();
        int y = MARGIN;
        for (Row row : rows) {
            paint(gc, row, y, line);
            y += 2 * line + BAR + 2 * MARGIN;
        }
    }

    /** While the guest stands still its bar is pale; the words say so too. */
    private void paint(GC gc, Row row, int y, int line) {
        int width = canvas.getSize().x - 2 * MARGIN;
        gc.setForeground(WorkbenchColors.text());
        gc.drawText(row.label, MARGIN, y, true);
        gc.setForeground(WorkbenchColors.secondaryText());
        gc.drawText(row.words, MARGIN, y + line, true);
        int top = y + 2 * line + 2;
        gc.setBackground(WorkbenchColors.between(WorkbenchColors.background(), WorkbenchColors.text(), TRACK));
        gc.fillRectangle(MARGIN, top, width, BAR);
        gc.setBackground(WorkbenchColors.SERIES.get(row.number % WorkbenchColors.SERIES.size()));
        gc.setAlpha(row.paused ? PAUSED : FULL);
        gc.fillRectangle(MARGIN, top, (int) Math.round(width * row.left), BAR);
        gc.setAlpha(FULL);
    }
}
