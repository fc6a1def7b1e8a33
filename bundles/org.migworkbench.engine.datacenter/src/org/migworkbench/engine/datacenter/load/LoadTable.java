package org.migworkbench.engine.datacenter.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** One file of loads. */
final class LoadTable {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;\\t]\\s*| +");
    private static final Pattern CELL_END = Pattern.compile("[,;\\t]");
    private static final int MOST_SAMPLES = 5_000_000;
    private static final List<String> SERIES = List.of("cpu", "memory", "network");

    private final String file;
    private final LoadColumns columns;
    private final Map<String, Rows> traces = new LinkedHashMap<>();

    /**
     * The loads of one virtual machine, 0 to 1.
     *
     * @param name    its name
     * @param cpu     processor
     * @param memory  memory; null = unknown
     * @param network network; null = unknown
     */
    record Trace(String name, float[] cpu, float[] memory, float[] network) {

        int length() {
            return cpu.length;
        }
    }

    /** Growing values of one virtual machine; NaN is a gap. */
    private static final class Rows {

        private final float[][] values = new float[SERIES.size()][64];
        private final boolean[] known = new boolean[SERIES.size()];
        private int count;

        void add(double[] row) {
            for (int i = 0; i < values.length; i++) {
                if (count == values[i].length) {
                    values[i] = Arrays.copyOf(values[i], 2 * count);
                }
                values[i][count] = (float) row[i];
                known[i] |= !Double.isNaN(row[i]);
            }
            count++;
        }

        float[] closed(int series) {
            return known[series] ? withoutGaps(Arrays.copyOf(values[series], count)) : null;
        }

        private static float[] withoutGaps(float[] row) {
            int first = 0;
            while (Float.isNaN(row[first])) {
                first++;
            }
            Arrays.fill(row, 0, first, row[first]);
            for (int i = first + 1; i < row.length; i++) {
                row[i] = Float.isNaN(row[i]) ? row[i - 1] : row[i];
            }
            return row;
        }
    }

    LoadTable(String file, LoadColumns columns) {
        this.file = file;
        this.columns = columns;
    }

    List<Trace> read(String text) throws LoadFormatException {
        List<String> lines = withoutEnd(text);
        if (columns.isNone()) {
            readNumbers(lines);
        } else {
            readTitled(lines);
        }
        List<Trace> all = new ArrayList<>();
        for (Map.Entry<String, Rows> one : traces.entrySet()) {
            float[] cpu = one.getValue().closed(0);
            if (cpu == null) {
                throw new LoadFormatException(Excerpt.of(file) + " holds no load of a processor.");
            }
            all.add(new Trace(one.getKey(), cpu, one.getValue().closed(1), one.getValue().closed(2)));
        }
        return all;
    }

    /** The lines without the empty ones behind the last, which are no gap. */
    private List<String> withoutEnd(String text) throws LoadFormatException {
        List<String> lines = text.stripTrailing().lines().toList();
        if (text.isBlank()) {
            throw new LoadFormatException(Excerpt.of(file) + " is empty; wanted is a load in percent a line.");
        }
        if (lines.size() > MOST_SAMPLES) {
            throw new LoadFormatException(Excerpt.of(file) + " has more than " + MOST_SAMPLES + " lines.");
        }
        return lines;
    }

    private void readNumbers(List<String> lines) throws LoadFormatException {
        Rows rows = new Rows();
        traces.put(file, rows);
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                rows.add(new double[] { Double.NaN, Double.NaN, Double.NaN });
                continue;
            }
            String[] cells = SEPARATOR.split(line, -1);
            width = width == 0 ? cells.length : width;
            if (cells.length != width || width > 2) {
                throw wrong(i, line, width > 2 ? "one or two numbers (other tables need --columns)"
                        : width + (width == 1 ? " number" : " numbers") + " as on the lines before");
            }
            rows.add(new double[] { share(i, cells[0]), width == 2 ? share(i, cells[1]) : Double.NaN, Double.NaN });
        }
    }

    private void readTitled(List<String> lines) throws LoadFormatException {
        List<String> titles = cells(lines.get(0));
        int[] places = new int[SERIES.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(titles, SERIES.get(i));
        }
        int vm = place(titles, "vm");
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                readRow(i, lines.get(i), titles.size(), places, vm);
            }
        }
        if (traces.isEmpty()) {
            throw new LoadFormatException(Excerpt.of(file) + " has titles and no row.");
        }
    }

    private void readRow(int index, String line, int width, int[] places, int vm) throws LoadFormatException {
        List<String> cells = cells(line);
        if (cells.size() != width) {
            throw wrong(index, line, width + " cells as in the line of titles");
        }
        double[] row = new double[places.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = places[i] < 0 ? Double.NaN : share(index, cells.get(places[i]));
        }
        traces.computeIfAbsent(vm < 0 ? file : cells.get(vm), any -> new Rows()).add(row);
    }

    private int place(List<String> titles, String what) throws LoadFormatException {
        String title = columns.titles().get(what);
        int place = titles.indexOf(title);
        if (title != null && place < 0) {
            throw new LoadFormatException(Excerpt.of(file) + " line 1: There is no column '" + Excerpt.of(title)
                    + "'; there are: " + Excerpt.of(String.join(", ", titles)) + ".");
        }
        return title == null ? -1 : place;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : CELL_END.split(line, -1)) {
            String text = cell.strip();
            boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
            cells.add(quoted ? text.substring(1, text.length() - 1) : text);
        }
        return cells;
    }

    private double share(int index, String cell) throws LoadFormatException {
        if (cell.isEmpty()) {
            return Double.NaN;
        }
        double percent = percent(cell);
        if (!(percent >= 0 && percent <= 100)) {
            throw wrong(index, cell, "a percentage from 0 to 100");
        }
        return percent / 100;
    }

    private static double percent(String cell) {
        int whole = whole(cell);
        try {
            return whole >= 0 ? whole : Quantity.parse(cell, Unit.PERCENT);
        } catch (IllegalArgumentException e) {
            return Double.NaN; // refused with its place
        }
    }

    /** A number of one or two digits, as nearly all are; below 0 = it is another. */
    private static int whole(String cell) {
        int first = Character.digit(cell.charAt(0), 10);
        int second = cell.length() == 2 ? Character.digit(cell.charAt(1), 10) : -1;
        if (first < 0 || cell.length() > 2 || cell.length() == 2 && second < 0) {
            return -1;
        }
        return second < 0 ? first : 10 * first + second;
    }

    private LoadFormatException wrong(int index, String value, String wanted) {
        return new LoadFormatException(Excerpt.of(file) + " line " + (index + 1) + ": '" + Excerpt.of(value)
                + "' is not " + wanted + ".");
    }
}
