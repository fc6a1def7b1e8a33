package org.migworkbench.recording.imports.qemu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.JsonBlocks;
import org.migworkbench.recording.imports.text.LogLine;
import org.migworkbench.recording.imports.text.LogLines;

/**
 * Reads answers of {@code query-migrate} as JSON, in whatever they are wrapped: bare, within {@code return}, as items of a
 * list with times beside them, one a line, pretty-printed, in a log. Events, commands and answers about parameters and
 * capabilities that stand between them are taken as well.
 */
public final class QueryMigrateImport {

    private static final Pattern TOLD = Pattern
            .compile("[\"'](?:expected-downtime|total-time|setup-time|dirty-sync-count"
                    + "|dirty-pages-rate|normal-bytes|precopy-bytes|postcopy-requests)[\"']\\s*:|\\{\"execute\"\\s*:\\s*\"query-migrate\"");

    private QueryMigrateImport() {
    }

    /**
     * Whether a line is of such an answer.
     *
     * @param line the line
     * @return whether only answers of QEMU have such a line
     */
    public static boolean tells(LogLine line) {
        return TOLD.matcher(line.text()).find();
    }

    /**
     * Reads the answers.
     *
     * @param source where from
     * @return the migrations that they tell of
     * @throws IOException if one can't be understood, or the text can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        LogLines lines = source.lines();
        JsonBlocks blocks = new JsonBlocks();
        QmpAnswers answers = new QmpAnswers();
        for (LogLine line = lines.next(); line != null; line = lines.next()) {
            for (JsonBlocks.Block block : blocks.take(PythonText.json(line))) {
                if (take(answers, block)) {
                    lines.useSince(block.firstLine());
                }
            }
        }
        List<String> notes = new ArrayList<>();
        blocks.end().ifPresent(notes::add);
        if (answers.isEmpty()) {
            throw new FormatException(lines.place() + ": the text holds no answer of query-migrate about a migration"
                    + (notes.isEmpty() ? "" : ". " + notes.get(0)));
        }
        return new ImportContent(answers.migrations(), notes);
    }

    private static boolean take(QmpAnswers answers, JsonBlocks.Block block) throws FormatException {
        try {
            return answers.take(JsonText.object(block.text()), block.place(), block.time());
        } catch (FormatException e) {
            throw e.getMessage().startsWith("line ") ? e : e.at(block.place());
        } catch (IllegalArgumentException e) {
            throw new FormatException(block.place() + ": " + e.getMessage(), e);
        }
    }
}
