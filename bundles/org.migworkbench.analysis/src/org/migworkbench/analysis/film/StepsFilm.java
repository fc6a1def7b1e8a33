package org.migworkbench.analysis.film;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.text.AttributedString;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.migworkbench.analysis.narration.Scene;
import org.migworkbench.analysis.narration.Scenes;
import org.migworkbench.analysis.playback.MigrationCourse;
import org.migworkbench.analysis.playback.MigrationMoment;
import org.migworkbench.analysis.playback.MomentText;

/** A migration told step by step as an animated picture (GIF) in large type: a bar of what is left, the step in words. */
public final class StepsFilm {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int MARGIN = 36;
    private static final int BAR = 46;
    /** The bar moves in so many pictures before the words of a step stand still. */
    private static final int MOVES = 4;
    private static final int MOVE_CENTIS = 18;
    /** Readers take about a second for fifteen letters. */
    private static final double CENTIS_A_LETTER = 100 / 15.0;
    private static final int LEAST_CENTIS = 150;
    /** A longer film is watched by nobody; what is told is thinned out then. */
    private static final int MOST_STEPS = 60;
    private static final Color INK = new Color(0x1d2126);
    private static final Color QUIET = new Color(0x5a636d);
    private static final Color EMPTY = new Color(0xe3e6ea);
    private static final Color LEFT = new Color(0x0072b2);
    private static final Color STOPPED = new Color(0xd55e00);

    private static final int SHADES = 60;
    /** All colours of a film with what lies between them and white at the edges of letters; a picture has 256 at most. */
    private static final IndexColorModel COLORS = colors();

    private final Scenes scenes;
    private final MigrationCourse course;
    private final String title;

    /**
     * Prepares a film.
     *
     * @param scenes the steps, at least one
     * @param course the migration
     * @param title  what stands above each picture
     */
    public StepsFilm(Scenes scenes, MigrationCourse course, String title) {
        this.scenes = scenes;
        this.course = course;
        this.title = title;
    }

    /**
     * Writes the film. Takes some tens of milliseconds for each step.
     *
     * @param to    where
     * @param asked asked whether to give up
     * @throws IOException if it can't be written
     */
    public void write(OutputStream to, BooleanSupplier asked) throws IOException {
        try (GifSequence gif = new GifSequence(to)) {
            int last = scenes.all().size() - 1;
            int stride = last / MOST_STEPS + 1;
            for (int i = 0; i <= last && !asked.getAsBoolean(); i++) {
                if (i % stride == 0 || i == last) {
                    add(gif, i);
                }
            }
        }
    }

    private void add(GifSequence gif, int index) throws IOException {
        Scene scene = scenes.all().get(index);
        List<Scene> all = scenes.all();
        long end = index + 1 < all.size() ? all.get(index + 1).startNanos() : course.endNanos();
        long length = Math.max(0, end - scene.startNanos());
        for (int move = 1; move <= MOVES; move++) {
            MigrationMoment moment = course.at(scene.startNanos() + Math.max(0, length * move / MOVES - 1));
            boolean isLast = move == MOVES;
            gif.add(frame(scene, moment), isLast
                    ? (int) Math.max(LEAST_CENTIS, scene.text().length() * CENTIS_A_LETTER) : MOVE_CENTIS);
        }
    }

    private static IndexColorModel colors() {
        byte[][] parts = new byte[3][4 * SHADES + 1];
        Color[] all = { INK, QUIET, LEFT, STOPPED };
        for (int i = 0; i < 4 * SHADES; i++) {
            Color color = all[i / SHADES];
            double share = (i % SHADES) / (SHADES - 1.0);
            int[] of = { color.getRed(), color.getGreen(), color.getBlue() };
            for (int part = 0; part < 3; part++) {
                parts[part][i] = (byte) Math.round(255 + (of[part] - 255) * share);
            }
        }
        parts[0][4 * SHADES] = (byte) EMPTY.getRed();
        parts[1][4 * SHADES] = (byte) EMPTY.getGreen();
        parts[2][4 * SHADES] = (byte) EMPTY.getBlue();
        return new IndexColorModel(8, 4 * SHADES + 1, parts[0], parts[1], parts[2]);
    }

    /** One picture. */
    BufferedImage frame(Scene scene, MigrationMoment moment) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, COLORS);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            float y = text(pen, title, QUIET, new Font(Font.SANS_SERIF, Font.PLAIN, 18), MARGIN / 2f);
            y = bar(pen, moment, Math.round(y) + 10);
            y = text(pen, MomentText.of(moment), QUIET, new Font(Font.SANS_SERIF, Font.PLAIN, 18), y + 8);
            y = text(pen, scene.title(), INK, new Font(Font.SANS_SERIF, Font.BOLD, 34), y + 16);
            text(pen, scene.text(), INK, new Font(Font.SANS_SERIF, Font.PLAIN, 24), y + 8);
        } finally {
            pen.dispose();
        }
        return image;
    }

    private int bar(Graphics2D pen, MigrationMoment moment, int y) {
        int width = WIDTH - 2 * MARGIN;
        double share = moment.remainingBytes().isEmpty() || course.memoryBytes() <= 0 ? 0
                : Math.min(1, (double) moment.remainingBytes().getAsLong() / course.memoryBytes());
        pen.setColor(EMPTY);
        pen.fillRect(MARGIN, y, width, BAR);
        pen.setColor(moment.isPaused() ? STOPPED : LEFT);
        pen.fillRect(MARGIN, y, (int) Math.round(share * width), BAR);
        return y + BAR;
    }

    /** Breaks a text into lines. Returns where it ends. */
    private static float text(Graphics2D pen, String text, Color color, Font font, float top) {
        if (text.isEmpty()) {
            return top;
        }
        AttributedString words = new AttributedString(text);
        words.addAttribute(TextAttribute.FONT, font);
        FontRenderContext context = pen.getFontRenderContext();
        LineBreakMeasurer lines = new LineBreakMeasurer(words.getIterator(), context);
        pen.setColor(color);
        float y = top;
        while (lines.getPosition() < text.length()) {
            TextLayout line = lines.nextLayout(WIDTH - 2f * MARGIN);
            y += line.getAscent();
            line.draw(pen, MARGIN, y);
            y += line.getDescent() + line.getLeading();
        }
        return y;
    }
}
