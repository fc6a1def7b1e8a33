package org.migworkbench.app.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of Markdown as lines of letters of one width; what is too wide for its column goes on below. */
final class TableLines {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final int width;

    /** Makes tables of at most a number of letters a line, as long as the columns aren't too many for it. */
    TableLines(int width) {
        this.width = width;
    }

    /**
     * Lays a table out.
     *
     * @param rows its lines in Markdown, the second being the rule below the heads
     * @return the lines to be shown
     */
    List<String> layOut(List<String> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i != 1) {
                cells.add(cells(rows.get(i)));
            }
        }
        int[] widths = widths(cells);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            lines.addAll(row(cells.get(i), widths));
            if (i == 0) {
                lines.add("\u2500".repeat(Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1)));
            }
        }
        return lines;
    }

    private static List<String> cells(String row) {
        String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(cell -> InlineMarkdown.text(cell.strip())).toList();
    }

    private int[] widths(List<List<String>> cells) {
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : cells) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        int room = width - GAP.length() * (columns - 1);
        while (Arrays.stream(widths).sum() > room && Arrays.stream(widths).max().orElse(0) > NARROWEST) {
            widths[widest(widths)]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] > widths[widest]) {
                widest = i;
            }
        }
        return widest;
    }

    private static List<String> row(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(wrap(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < wrapped.size(); i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(part).append(" ".repeat(Math.max(0, widths[i] - part.length()))).append(GAP);
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int cut = space > 0 ? space : width;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
