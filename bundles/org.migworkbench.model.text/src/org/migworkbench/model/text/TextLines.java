package org.migworkbench.model.text;

import java.util.Arrays;
import org.migworkbench.model.io.ModelProblem;

/** A file's text and its lines. */
final class TextLines {

    private final String file;
    private final String text;
    private final int[] starts;

    TextLines(String file, String text) {
        this.file = file;
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = i + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The line of an offset, counted from 0. */
    int line(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index : -index - 2;
    }

    /** Where the line of an offset begins. */
    int lineStart(int offset) {
        return starts[line(offset)];
    }

    /** Where the line after that of an offset begins; the end of the text after the last line. */
    int nextLine(int offset) {
        int line = line(offset);
        return line + 1 < starts.length ? starts[line + 1] : text.length();
    }

    /** Where the line before that of an offset begins; -1 for the first line. */
    int lineBefore(int offset) {
        int line = line(offset);
        return line > 0 ? starts[line - 1] : -1;
    }

    /** How far an offset is from the begin of its line. */
    int column(int offset) {
        return offset - lineStart(offset);
    }

    /** What is wrong at an offset. */
    ModelProblem problem(int offset, String path, String value, String message) {
        int place = Math.max(0, Math.min(offset, text.length()));
        return new ModelProblem(file, line(place) + 1, column(place) + 1, path, value, message);
    }
}
