package org.migworkbench.run.ui.teaching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.migworkbench.analysis.film.StepsFilm;
import org.migworkbench.analysis.html.PageSource;
import org.migworkbench.analysis.html.StepsPage;

/** A story for others: as a page with pictures, and as an animated picture. */
record StoryPages(Story story, String title) {

    /** Makes the page when it is asked for. */
    Supplier<String> page() {
        return () -> StepsPage.of(story.scenes(), story.course(), new PageSource(title, "", "", List.of()));
    }

    /** Makes the film when it is asked for. */
    Function<BooleanSupplier, byte[]> film() {
        return asked -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                new StepsFilm(story.scenes(), story.course(), title).write(bytes, asked);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        };
    }
}
