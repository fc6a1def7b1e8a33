package org.migworkbench.analysis.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as comma-separated text: line feeds, and quotes only where they are needed. */
public final class CsvText {

    /** How tables are written, and read where the first row isn't a heading. */
    public static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

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
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<String> row : rows) { // printRecords would need a package of commons-io
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * A number in a cell.
     *
     * @param value the number
     * @return it exactly, as {@link ExactNumbers#text(double)}; empty if it isn't known
     */
    public static String cell(double value) {
        return Double.isFinite(value) ? ExactNumbers.text(value) : "";
    }
}
