package org.migworkbench.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVPrinter;

/** Tables as comma-separated text. */
public final class CsvText {

    private CsvText() {
    }

    /**
     * Writes a table.
     *
     * @param rows cells row after row, the headings first
     * @return the text, each row ended by a line feed
     */
    public static String of(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, ResultFiles.CSV)) {
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }
}
