package org.migworkbench.editor.topology.figures;

import java.util.Optional;
import org.eclipse.draw2d.BorderLayout;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.migworkbench.analysis.playback.RunMoment;
import org.migworkbench.core.drawing.Box;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** A virtual machine: a card in its host. */
public final class VmFigure extends BoxFigure {

    private static final int STRIP = 3;

    private final Label size = line(WorkbenchColors.secondaryText());
    private final Label workload = line(WorkbenchColors.secondaryText());
    private final WorkloadGlyph glyph = new WorkloadGlyph();

    private Optional<RunMoment.Guest> moment = Optional.empty();
    private String work = "";

    /** Makes the figure of a virtual machine. */
    public VmFigure() {
        super(Images.get(Images.VM), Look.MARGIN - 3);
        setColors(WorkbenchColors.surface(WorkbenchColors.GREEN, 0.07),
                WorkbenchColors.between(WorkbenchColors.line(), WorkbenchColors.GREEN, 0.4));
        Figure row = new Figure();
        row.setLayoutManager(new BorderLayout());
        row.add(glyph, BorderLayout.LEFT);
        row.add(workload, BorderLayout.CENTER);
        add(size);
        add(row);
    }

    /**
     * The size.
     *
     * @param text such as {@code 4 GiB, 2 vCPUs}
     */
    public void setEquipment(String text) {
        size.setText(text);
    }

    /**
     * What runs in the guest.
     *
     * @param kind the kind of the workload, told by a shape; null for several of different kinds
     * @param text its name and rate
     * @param more what a person reads when the mouse is over it
     */
    public void setWorkload(String kind, String text, String more) {
        work = text;
        glyph.show(kind);
        if (!(getToolTip() instanceof Label tip) || !tip.getText().equals(more)) {
            setToolTip(new Label(more));
        }
        showWork();
    }

    /**
     * How far its migration is at the moment of a run that is played.
     *
     * @param now the moment; empty to show the machine alone
     */
    public void setMoment(Optional<RunMoment.Guest> now) {
        moment = now;
        showWork();
        repaint();
    }

    private void showWork() {
        workload.setText(moment.map(RunMoment.Guest::text).orElse(work));
        workload.setForegroundColor(moment.isPresent() ? WorkbenchColors.text() : WorkbenchColors.secondaryText());
    }

    @Override
    Box.Kind kind() {
        return Box.Kind.CARD;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        super.paintFigure(graphics);
        moment.ifPresent(now -> paintProgress(graphics, now));
    }

    /** A strip along the lower edge: filled as far as nothing more is to be sent. */
    private void paintProgress(Graphics graphics, RunMoment.Guest now) {
        Rectangle area = getBounds();
        int width = area.width - 2 * Look.CORNER;
        int y = area.y + area.height - STRIP - 2;
        graphics.setBackgroundColor(WorkbenchColors.surface(WorkbenchColors.GREY, 0.25));
        graphics.fillRectangle(area.x + Look.CORNER, y, width, STRIP);
        graphics.setBackgroundColor(color(now.look()));
        graphics.fillRectangle(area.x + Look.CORNER, y, (int) Math.round(width * now.share()), STRIP);
    }

    private static Color color(RunMoment.Look look) {
        return switch (look) {
            case WAITING, NOT_MOVED -> WorkbenchColors.GREY;
            case MOVING -> WorkbenchColors.BLUE;
            case PAUSED -> WorkbenchColors.ORANGE;
            case POSTCOPY -> WorkbenchColors.PURPLE;
            case MOVED -> WorkbenchColors.GREEN;
            case LOST -> WorkbenchColors.VERMILLION;
        };
    }
}
