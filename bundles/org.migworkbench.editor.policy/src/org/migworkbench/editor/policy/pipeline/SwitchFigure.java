package org.migworkbench.editor.policy.pipeline;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.migworkbench.ui.WorkbenchColors;

/** A small switch that stands left for off and right for on. */
final class SwitchFigure extends Figure {

    private static final Dimension SIZE = new Dimension(22, 12);

    private boolean on = true;

    SwitchFigure(Runnable onClick) {
        addMouseListener(new MouseListener.Stub() {

            @Override
            public void mousePressed(MouseEvent event) {
                event.consume();
                onClick.run();
            }
        });
    }

    void show(boolean isOn, String tip) {
        on = isOn;
        setToolTip(new Label(tip));
        repaint();
    }

    @Override
    public Dimension getPreferredSize(int width, int height) {
        return SIZE;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        Rectangle area = getBounds();
        Rectangle groove = new Rectangle(area.x + 1, area.getCenter().y - SIZE.height / 2 + 1, SIZE.width - 2,
                SIZE.height - 2);
        graphics.setBackgroundColor(on ? WorkbenchColors.GREEN : WorkbenchColors.GREY);
        graphics.fillRoundRectangle(groove, groove.height, groove.height);
        graphics.setBackgroundColor(WorkbenchColors.background());
        int knob = groove.height - 2;
        graphics.fillOval(on ? groove.right() - knob - 1 : groove.x + 1, groove.y + 1, knob, knob);
    }
}
