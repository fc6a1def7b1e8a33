package org.migworkbench.analysis.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.html.PageSource;
import org.migworkbench.analysis.html.StepsPage;
import org.migworkbench.analysis.narration.Scene;
import org.migworkbench.analysis.narration.Scenes;
import org.migworkbench.analysis.playback.MigrationCourse;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

/** Steps as a film and as a page. */
class StepsFilmTest {

    private static final long SECOND = 1_000_000_000L;

    private static MigrationCourse course(int rounds) {
        List<RoundStats> all = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            all.add(RoundStats.of("web", i, Phase.PRECOPY).startNanos((i - 1) * SECOND).durationNanos(SECOND)
                    .pagesDirtied(1).remainingBytes((64L << 20) / i).build());
        }
        return new MigrationCourse(64L << 20, 0, rounds * SECOND, all);
    }

    private static Scenes scenes(int rounds) {
        List<Scene> all = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            all.add(new Scene(i, (i - 1) * SECOND, "Round " + i, "What was dirtied <meanwhile> & left, again. "));
        }
        return new Scenes(all);
    }

    private static int frames(int rounds) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new StepsFilm(scenes(rounds), course(rounds), "Trial").write(bytes, () -> false);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            reader.setInput(in);
            assertEquals(960, reader.read(0).getWidth());
            return reader.getNumImages(true);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void aFilmMovesTheBarOfEachStep() throws IOException {
        assertEquals(3 * 4, frames(3));
    }

    @Test
    void aLongStoryIsThinnedOut() throws IOException {
        int frames = frames(130);
        assertTrue(frames <= 61 * 4 && frames > 40 * 4, frames + " pictures");
    }

    @Test
    void aPageHasAPictureForEachStepAndAsksNoNetwork() {
        String page = StepsPage.of(scenes(120), course(120), new PageSource("Trial", "", "", List.of()));

        assertEquals(120, page.split("<svg ", -1).length - 1);
        assertTrue(page.contains("What was dirtied &lt;meanwhile&gt; &amp; left, again."));
        assertTrue(!page.contains("src=") && !page.contains("href="), "nothing is loaded");
        assertTrue(page.length() < 2_000_000, page.length() + " characters");
    }
}
