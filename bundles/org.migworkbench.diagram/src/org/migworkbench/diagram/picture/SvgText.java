package org.migworkbench.diagram.picture;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** The text of an SVG document. */
final class SvgText {

    private static final double POINTS = 72;

    private final StringBuilder text = new StringBuilder();
    private final Map<Image, String> images = new HashMap<>();
    private final Device device;

    SvgText(Device device) {
        this.device = device;
    }

    /** The document around all that was added. */
    String document(Rectangle area) {
        return String.format(Locale.ROOT,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                        + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"%d\" height=\"%d\" "
                        + "viewBox=\"%d %d %d %d\">%n%s</svg>%n",
                area.width, area.height, area.x, area.y, area.width, area.height, text);
    }

    void polygon(String element, int[] points, String look) {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            places.append(i == 0 ? "" : " ").append(points[i]).append(',').append(points[i + 1]);
        }
        add("<%s points=\"%s\" %s/>", element, places, look);
    }

    void rectangle(Rectangle r, int radius, String look) {
        add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" %s/>", r.x, r.y, r.width, r.height, radius,
                look);
    }

    void oval(Rectangle r, String look) {
        add("<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\" %s/>", r.x + r.width / 2.0, r.y + r.height / 2.0,
                r.width / 2.0, r.height / 2.0, look);
    }

    /** An arc as Draw2d has it: in degrees, from three o'clock against the clock; a filled one reaches to the middle. */
    void arc(Rectangle r, int offset, int length, boolean isFilled, String look) {
        if (Math.abs(length) >= 360) {
            oval(r, look);
            return;
        }
        String begin = onOval(r, offset);
        String end = onOval(r, offset + length);
        add("<path d=\"M %s A %s %s 0 %d %d %s%s\" %s/>", begin, r.width / 2.0, r.height / 2.0,
                Math.abs(length) > 180 ? 1 : 0, length > 0 ? 0 : 1, end,
                isFilled ? " L " + (r.x + r.width / 2.0) + " " + (r.y + r.height / 2.0) + " Z" : "", look);
    }

    private static String onOval(Rectangle r, int degrees) {
        double angle = Math.toRadians(degrees);
        return String.format(Locale.ROOT, "%.2f %.2f", r.x + r.width / 2.0 * (1 + Math.cos(angle)),
                r.y + r.height / 2.0 * (1 - Math.sin(angle)));
    }

    void text(String line, Font font, Color color, int x, int y) {
        FontData data = font.getFontData()[0];
        int baseline = y + FigureUtilities.getFontMetrics(font).getAscent();
        add("<text x=\"%d\" y=\"%d\" font-family=\"%s, sans-serif\" font-size=\"%.1f\" font-weight=\"%s\" "
                + "textLength=\"%d\" xml:space=\"preserve\" fill=\"%s\">%s</text>", x, baseline,
                escaped(data.getName()), data.height * device.getDPI().y / POINTS,
                (data.getStyle() & SWT.BOLD) == 0 ? "normal" : "bold",
                Math.max(1, FigureUtilities.getTextWidth(line, font)), hex(color), escaped(line));
    }

    void image(Image image, Rectangle r) {
        add("<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" xlink:href=\"data:image/png;base64,%s\"/>", r.x, r.y,
                r.width, r.height, images.computeIfAbsent(image, SvgText::png));
    }

    private static String png(Image image) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    String stroke(Color color, int width, int style) {
        String dashes = switch (style) {
            case SWT.LINE_DASH -> " stroke-dasharray=\"6,3\"";
            case SWT.LINE_DOT -> " stroke-dasharray=\"2,2\"";
            default -> "";
        };
        return String.format(Locale.ROOT, "fill=\"none\" stroke=\"%s\" stroke-width=\"%d\"%s", hex(color),
                Math.max(1, width), dashes);
    }

    String fill(Color color) {
        return "fill=\"" + hex(color) + "\"";
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints().forEach(each -> {
            if (each == '&' || each == '<' || each == '>' || each == '"') {
                escaped.append("&#").append(each).append(';');
            } else if (each >= ' ') {
                escaped.appendCodePoint(each);
            }
        });
        return escaped.toString();
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
