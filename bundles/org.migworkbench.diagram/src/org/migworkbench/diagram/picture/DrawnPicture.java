package org.migworkbench.diagram.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.ScaledGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.migworkbench.ui.WorkbenchColors;

/** All that a drawing shows, at its natural size and without what is selected, whatever part of it is seen. */
public final class DrawnPicture {

    private static final int MARGIN = 12;
    private static final int DEPTH = 24;
    private static final double DENSITY = 2;
    private static final double MOST_DOTS = 40e6;

    private final IFigure layers;
    private final Device device;
    private final Rectangle area;

    /**
     * Takes what a viewer shows now.
     *
     * @param viewer the viewer of the drawing
     */
    public DrawnPicture(EditPartViewer viewer) {
        viewer.flush();
        device = viewer.getControl().getDisplay();
        layers = ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID))
                .getLayer(LayerConstants.PRINTABLE_LAYERS);
        area = extent().expand(MARGIN, MARGIN);
    }

    /** The area of all that is drawn; that of the empty ground while nothing is. */
    private Rectangle extent() {
        Rectangle extent = union(layers, null);
        return extent == null ? layers.getBounds().getCopy() : extent;
    }

    private static Rectangle union(IFigure ground, Rectangle before) {
        Rectangle all = before;
        for (Object each : ground.getChildren()) {
            IFigure figure = (IFigure) each;
            if (figure instanceof FreeformFigure) {
                all = union(figure, all);
            } else {
                all = all == null ? figure.getBounds().getCopy() : all.union(figure.getBounds());
            }
        }
        return all;
    }

    /**
     * The area that the picture shows.
     *
     * @return pixels of the drawing at its natural size
     */
    public Rectangle area() {
        return area.getCopy();
    }

    /**
     * Paints the picture.
     *
     * @param graphics what to paint with; its origin is the top left corner of the picture
     */
    void paint(Graphics graphics) {
        graphics.pushState();
        graphics.translate(-area.x, -area.y);
        layers.paint(graphics);
        graphics.popState();
    }

    /**
     * Makes an image of the picture.
     *
     * @param scale pixels of the image to a pixel of the drawing
     * @return the image, which the caller disposes
     */
    public Image image(double scale) {
        int width = (int) Math.ceil(area.width * scale);
        int height = (int) Math.ceil(area.height * scale);
        Image image = new Image(device, new ImageData(width, height, DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
        GC gc = new GC(image);
        gc.setBackground(WorkbenchColors.background());
        gc.fillRectangle(0, 0, width, height);
        SWTGraphics screen = new SWTGraphics(gc);
        screen.setAntialias(SWT.ON);
        paint(screen, scale);
        screen.dispose();
        gc.dispose();
        return image;
    }

    /**
     * Paints the picture larger or smaller.
     *
     * @param screen what to paint with; its origin is the top left corner of the picture
     * @param scale pixels of the picture to a pixel of the drawing
     */
    public void paint(Graphics screen, double scale) {
        ScaledGraphics graphics = new ScaledGraphics(screen);
        graphics.scale(scale);
        paint(graphics);
        graphics.dispose();
    }

    /**
     * Makes a file of dots.
     *
     * @return a file in the format PNG, two dots to a pixel of the drawing unless it is very large
     */
    public byte[] png() {
        Image image = image(Math.min(DENSITY, Math.sqrt(MOST_DOTS / Math.max(1.0, (double) area.width * area.height))));
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    /**
     * Makes a file of shapes.
     *
     * @return a file in the format SVG
     */
    public byte[] svg() {
        SvgText text = new SvgText(device);
        SvgGraphics graphics = new SvgGraphics(text, area, layers.getFont(), WorkbenchColors.text(),
                WorkbenchColors.background());
        graphics.fillRectangle(area);
        layers.paint(graphics);
        graphics.dispose();
        return text.document(area).getBytes(StandardCharsets.UTF_8);
    }
}
