package org.migworkbench.model.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Puts the lines of a text where they belong: two spaces a level, one after a colon, none at the end. Comments stay above the
 * lines that they are above of.
 */
public final class YamlFormatter {

    private static final int STEP = 2;

    private final TextLines lines;
    /** For each line that begins something how far its content is indented. */
    private final Map<Integer, Integer> columns = new HashMap<>();
    /** Lines in which a text of several goes on. */
    private final Set<Integer> insides = new HashSet<>();
    private final TextEdits spaces = new TextEdits();

    private YamlFormatter(TextLines lines) {
        this.lines = lines;
    }

    /**
     * Formats a text.
     *
     * @param text the text
     * @return the same content in its usual form; the text itself where it can't be read
     */
    public static String format(String text) {
        YamlFormatter formatter = new YamlFormatter(new TextLines("", text));
        try {
            YamlNode root = new YamlTreeReader(formatter.lines).read();
            if (!(root instanceof YamlNode.Mapping map)) {
                return text;
            }
            formatter.mapping(map, 0);
            String formatted = formatter.apply();
            return root.says(new YamlTreeReader(new TextLines("", formatted)).read()) ? formatted : text;
        } catch (YamlTreeReader.UnreadableTextException e) {
            return text;
        }
    }

    private void mapping(YamlNode.Mapping map, int indent) {
        if (map.flow()) {
            return;
        }
        for (YamlNode.Entry entry : map.entries()) {
            columns.putIfAbsent(lines.line(entry.key().start()), indent);
            YamlNode value = entry.value();
            if (lines.line(value.start()) == lines.line(entry.key().end()) && value.end() > value.start()) {
                String between = lines.text().substring(entry.key().end(), value.start());
                if (between.strip().equals(":")) {
                    spaces.replace(entry.key().end(), value.start(), ": ");
                }
            }
            value(value, indent + STEP);
        }
    }

    private void value(YamlNode value, int indent) {
        for (int line = lines.line(value.start()) + 1; value instanceof YamlNode.Scalar
                && line <= lines.line(value.end()); line++) {
            insides.add(line);
        }
        if (value instanceof YamlNode.Mapping inner) {
            mapping(inner, indent);
        } else if (value instanceof YamlNode.Sequence list && !list.flow()) {
            for (YamlNode item : list.items()) {
                int dash = new BlockLines(lines).dash(item);
                columns.put(lines.line(dash), indent);
                spaces.replace(dash, item.start(), lines.line(dash) == lines.line(item.start()) ? "- "
                        : lines.text().substring(dash, item.start()));
                value(item, indent + STEP);
            }
        }
    }

    private String apply() {
        String[] spaced = spaces.apply(lines.text()).replace("\r\n", "\n").split("\n", -1);
        StringBuilder out = new StringBuilder();
        int shift = 0;
        for (int i = 0; i < spaced.length; i++) {
            String line = spaced[i].stripTrailing();
            int column = line.length() - line.stripLeading().length();
            boolean comment = !insides.contains(i) && line.stripLeading().startsWith("#");
            Integer wanted = comment ? next(i) : columns.get(i);
            shift = wanted == null || comment ? shift : wanted - column;
            int indent = wanted == null ? Math.max(0, column + shift) : wanted;
            out.append(line.isEmpty() ? "" : " ".repeat(indent) + line.stripLeading());
            out.append(i + 1 < spaced.length ? "\n" : "");
        }
        return lines.text().contains("\r\n") ? out.toString().replace("\n", "\r\n") : out.toString();
    }

    /** How far the next line that begins something is indented; null after the last. */
    private Integer next(int line) {
        int most = lines.line(lines.text().length());
        for (int i = line + 1; i <= most; i++) {
            if (columns.get(i) != null) {
                return columns.get(i);
            }
        }
        return null;
    }
}
