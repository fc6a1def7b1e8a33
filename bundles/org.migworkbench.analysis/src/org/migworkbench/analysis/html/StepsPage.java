package org.migworkbench.analysis.html;

import java.util.List;
import org.migworkbench.analysis.narration.Scene;
import org.migworkbench.analysis.narration.Scenes;
import org.migworkbench.analysis.playback.MigrationCourse;
import org.migworkbench.analysis.playback.MigrationMoment;
import org.migworkbench.analysis.playback.MomentText;
import org.migworkbench.engine.result.RoundStats;

/** A migration told step by step as a page: each step with a picture of what is left after each round until then. */
public final class StepsPage {

    private static final int HEIGHT = 84;
    private static final int GROUND = HEIGHT - 6;
    private static final int MOST_BAR = 24;
    /** Rounds beside that of the step, so that the picture of one of thousands stays a picture. */
    private static final int AROUND = 30;

    private StepsPage() {
    }

    /**
     * Writes the page.
     *
     * @param scenes the steps
     * @param course the migration
     * @param source where it comes from
     * @return the page; it opens without a network
     */
    public static String of(Scenes scenes, MigrationCourse course, PageSource source) {
        Page page = new Page(source);
        for (int i = 0; i < scenes.all().size(); i++) {
            Scene scene = scenes.all().get(i);
            long next = i + 1 < scenes.all().size() ? scenes.all().get(i + 1).startNanos() : course.endNanos();
            MigrationMoment moment = course.at(Math.max(scene.startNanos(), next - 1));
            page.heading(scene.title()).paragraph(scene.text(), "answer");
            page.picture(picture(course, scene), "What is left after each round, round " + scene.round() + " marked");
            page.paragraph(MomentText.of(moment), "quiet");
        }
        return page.source(source).text();
    }

    /** What is left after each round around a step, on a scale on which a tenth can still be seen. */
    private static Markup picture(MigrationCourse course, Scene scene) {
        List<RoundStats> rounds = course.rounds();
        int at = 0;
        while (at + 1 < rounds.size() && rounds.get(at).round() < scene.round()) {
            at++;
        }
        int from = Math.max(0, at - AROUND);
        int to = Math.min(rounds.size(), at + AROUND + 1);
        double width = Math.min(MOST_BAR, (SvgPlot.WIDTH - 2.0) / (to - from + 1));
        Markup out = new Markup();
        out.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + SvgPlot.WIDTH + ' ' + HEIGHT, "role",
                "img", "aria-label", scene.title(), "class", "plot");
        bar(out, 0, width, 1, "f6");
        for (int i = from; i < to; i++) {
            double share = (double) rounds.get(i).traffic().remainingBytes() / course.memoryBytes();
            bar(out, (i - from + 1) * width, width, height(share), i > at ? "f6 ghost" : i == at ? "f0" : "f1");
        }
        SvgPlot.line(out, "grid", 0, GROUND, SvgPlot.WIDTH, GROUND);
        return out.close();
    }

    /** A thousandth of the memory is nothing, all of it is one; equal factors are equal steps. */
    private static double height(double share) {
        return share <= 0 ? 0 : Math.max(0.02, 1 + Math.log10(share) / 3);
    }

    private static void bar(Markup out, double x, double width, double share, String style) {
        double height = share * (GROUND - 4);
        out.empty("rect", "class", style, "x", Scale.pixel(x + 1), "y", Scale.pixel(GROUND - height), "width",
                Scale.pixel(Math.max(1, width - 2)), "height", Scale.pixel(height));
    }
}
