package org.migworkbench.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The table of layers, read from its text; the form is described at the head of {@code layers.txt}. */
final class LayerTable {

    static final String PREFIX = "org.migworkbench.";
    private static final String NO_LAYER = "any";

    private final Map<String, Row> rows = new TreeMap<>();
    private final Map<String, List<String>> groups = new TreeMap<>();

    /**
     * One line of the table.
     *
     * @param bundle the symbolic name without the project's prefix
     * @param layer the layer, negative for a bundle outside of the layers
     * @param bundles bundles of the project, or ranges of layers, that may be required
     * @param others patterns of other bundles and packages that may be used
     */
    record Row(String bundle, int layer, List<String> bundles, List<String> others) {

        boolean hasLayer() {
            return layer >= 0;
        }
    }

    private LayerTable() {
    }

    static LayerTable parse(String text) {
        LayerTable table = new LayerTable();
        text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(table::add);
        return table;
    }

    Optional<Row> row(String bundle) {
        return Optional.ofNullable(rows.get(bundle));
    }

    /** Whether the row lets its bundle require the other one. */
    boolean mayRequire(Row from, Row to) {
        return from.hasLayer() && to.hasLayer() && to.layer() < from.layer()
                && from.bundles().stream().anyMatch(each -> each.equals(to.bundle()) || inRange(each, to.layer()));
    }

    private void add(String line) {
        if (line.startsWith("group ")) {
            String[] parts = line.substring("group ".length()).split("=");
            groups.put(parts[0].strip(), list(parts[1]));
            return;
        }
        String[] cells = line.split("\\|", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("Not a row of four cells: " + line);
        }
        String bundle = cells[1].strip();
        int layer = cells[0].strip().equals(NO_LAYER) ? -1 : Integer.parseInt(cells[0].strip());
        if (rows.put(bundle, new Row(bundle, layer, list(cells[2]), patterns(cells[3]))) != null) {
            throw new IllegalArgumentException("Two rows for " + bundle);
        }
    }

    private List<String> patterns(String cell) {
        List<String> patterns = new ArrayList<>();
        for (String group : list(cell)) {
            List<String> members = groups.get(group);
            if (members == null) {
                throw new IllegalArgumentException("No such group: " + group);
            }
            patterns.addAll(members);
        }
        return patterns;
    }

    private static boolean inRange(String text, int layer) {
        String[] ends = text.split("-");
        return text.matches("\\d-\\d") && layer >= Integer.parseInt(ends[0]) && layer <= Integer.parseInt(ends[1]);
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }
}
