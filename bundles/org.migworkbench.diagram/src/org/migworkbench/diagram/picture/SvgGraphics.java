package org.migworkbench.diagram.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.Image;

/** Paints figures as shapes and texts of an SVG document. */
final class SvgGraphics extends Graphics {

    /** What is in force: colours, line, font, place and clip. */
    private record State(Color foreground, Color background, Font font, int width, int style, int dx, int dy,
            Rectangle clip) {

        State at(int x, int y, Rectangle in) {
            return new State(foreground, background, font, width, style, x, y, in);
        }

        State colored(Color front, Color back) {
            return new State(front, back, font, width, style, dx, dy, clip);
        }

        State lined(int pixels, int dashes) {
            return new State(foreground, background, font, pixels, dashes, dx, dy, clip);
        }
    }

    private final SvgText out;
    private final Deque<State> states = new ArrayDeque<>();
    private State state;

    SvgGraphics(SvgText out, Rectangle area, Font font, Color foreground, Color background) {
        this.out = out;
        state = new State(foreground, background, font, 1, SWT.LINE_SOLID, 0, 0, area.getCopy());
    }

    private int x(int x) {
        return x + state.dx();
    }

    private int y(int y) {
        return y + state.dy();
    }

    private String stroke() {
        return out.stroke(state.foreground(), state.width(), state.style());
    }

    private String fill() {
        return out.fill(state.background());
    }

    private int[] points(PointList points) {
        int[] all = points.toIntArray().clone();
        for (int i = 0; i < all.length; i += 2) {
            all[i] = x(all[i]);
            all[i + 1] = y(all[i + 1]);
        }
        return all;
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        out.polygon("polyline", new int[] { x(x1), y(y1), x(x2), y(y2) }, stroke());
    }

    @Override
    public void drawPolyline(PointList points) {
        out.polygon("polyline", points(points), stroke());
    }

    @Override
    public void drawPolygon(PointList points) {
        out.polygon("polygon", points(points), stroke());
    }

    @Override
    public void fillPolygon(PointList points) {
        out.polygon("polygon", points(points), fill());
    }

    @Override
    public void drawRectangle(int x, int y, int width, int height) {
        out.rectangle(new Rectangle(x(x), y(y), width, height), 0, stroke());
    }

    @Override
    public void fillRectangle(int x, int y, int width, int height) {
        out.rectangle(new Rectangle(x(x), y(y), width, height), 0, fill());
    }

    @Override
    public void drawRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
        out.rectangle(r.getTranslated(state.dx(), state.dy()), arcWidth / 2, stroke());
    }

    @Override
    public void fillRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
        out.rectangle(r.getTranslated(state.dx(), state.dy()), arcWidth / 2, fill());
    }

    @Override
    public void fillGradient(int x, int y, int width, int height, boolean vertical) {
        fillRectangle(x, y, width, height);
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        out.oval(new Rectangle(x(x), y(y), width, height), stroke());
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        out.oval(new Rectangle(x(x), y(y), width, height), fill());
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int offset, int length) {
        out.arc(new Rectangle(x(x), y(y), width, height), offset, length, false, stroke());
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int offset, int length) {
        out.arc(new Rectangle(x(x), y(y), width, height), offset, length, true, fill());
    }

    @Override
    public void drawFocus(int x, int y, int width, int height) {
        // What has the focus is no part of the picture.
    }

    @Override
    public void drawImage(Image image, int x, int y) {
        Rectangle size = new Rectangle(image.getBounds());
        out.image(image, new Rectangle(x(x), y(y), size.width, size.height));
    }

    @Override
    @SuppressWarnings("checkstyle:ParameterNumber") // the signature of Draw2d
    public void drawImage(Image image, int x1, int y1, int w1, int h1, int x2, int y2, int w2, int h2) {
        out.image(image, new Rectangle(x(x2), y(y2), w2, h2));
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawText(text, x, y);
    }

    @Override
    public void drawText(String text, int x, int y) {
        int height = FigureUtilities.getFontMetrics(state.font()).getHeight();
        int line = 0;
        for (String each : text.split("\n")) {
            out.text(each, state.font(), state.foreground(), x(x), y(y) + line * height);
            line++;
        }
    }

    @Override
    public void fillString(String text, int x, int y) {
        drawText(text, x, y);
    }

    @Override
    public void fillText(String text, int x, int y) {
        drawText(text, x, y);
    }

    @Override
    public void clipRect(Rectangle r) {
        state = state.at(state.dx(), state.dy(), state.clip().getIntersection(r.getTranslated(state.dx(), state.dy())));
    }

    @Override
    public void setClip(Rectangle r) {
        state = state.at(state.dx(), state.dy(), r.getTranslated(state.dx(), state.dy()));
    }

    @Override
    public Rectangle getClip(Rectangle r) {
        return r.setBounds(state.clip().getTranslated(-state.dx(), -state.dy()));
    }

    @Override
    public void translate(int dx, int dy) {
        state = state.at(state.dx() + dx, state.dy() + dy, state.clip());
    }

    @Override
    public void scale(double amount) {
        throw new UnsupportedOperationException("shapes have their natural size");
    }

    @Override
    public void pushState() {
        states.push(state);
    }

    @Override
    public void popState() {
        state = states.pop();
    }

    @Override
    public void restoreState() {
        state = states.peek();
    }

    @Override
    public Color getBackgroundColor() {
        return state.background();
    }

    @Override
    public Color getForegroundColor() {
        return state.foreground();
    }

    @Override
    public void setBackgroundColor(Color rgb) {
        state = state.colored(state.foreground(), rgb);
    }

    @Override
    public void setForegroundColor(Color rgb) {
        state = state.colored(rgb, state.background());
    }

    @Override
    public Font getFont() {
        return state.font();
    }

    @Override
    public void setFont(Font font) {
        state = new State(state.foreground(), state.background(), font, state.width(), state.style(), state.dx(),
                state.dy(), state.clip());
    }

    @Override
    public FontMetrics getFontMetrics() {
        return FigureUtilities.getFontMetrics(state.font());
    }

    @Override
    public int getLineStyle() {
        return state.style();
    }

    @Override
    public int getLineWidth() {
        return state.width();
    }

    @Override
    public void setLineStyle(int style) {
        state = state.lined(state.width(), style);
    }

    @Override
    public void setLineWidth(int width) {
        state = state.lined(width, state.style());
    }

    @Override
    public void setAntialias(int value) {
        // Shapes are smooth at any size.
    }

    @Override
    public boolean getXORMode() {
        return false;
    }

    @Override
    public void setXORMode(boolean value) {
        // Nothing of a picture is shown against what is below it.
    }

    @Override
    public void dispose() {
        states.clear();
    }
}
