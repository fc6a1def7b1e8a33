package org.migworkbench.model.text;

/** The lines of a text that belong to an entry or an item in block style. */
final class BlockLines {

    private final TextLines lines;

    BlockLines(TextLines lines) {
        this.lines = lines;
    }

    /** Where the line after the last one of a node begins. */
    int end(YamlNode node) {
        return lines.nextLine(Math.max(node.start(), node.end() - 1));
    }

    /** Takes an entry away. The first of an item leaves the dash to the next one. */
    void remove(YamlNode.Mapping map, YamlNode.Entry entry, TextEdits edits) {
        int start = entry.key().start();
        int index = map.entries().indexOf(entry);
        boolean afterDash = !lines.text().substring(lines.lineStart(start), start).isBlank();
        if (afterDash && index + 1 < map.entries().size()) {
            edits.replace(start, map.entries().get(index + 1).key().start(), "");
        } else {
            edits.replace(lines.lineStart(start), end(entry.value()), "");
        }
    }

    /** Where the dash of an item stands. */
    int dash(YamlNode item) {
        int place = item.start() - 1;
        while (place >= 0 && lines.text().charAt(place) != '-') {
            place--;
        }
        return Math.max(0, place);
    }

    /** Where an item begins, with the comments right above it. */
    int start(YamlNode item) {
        int start = lines.lineStart(dash(item));
        for (int above = lines.lineBefore(start); above >= 0 && isComment(above); above = lines.lineBefore(above)) {
            start = above;
        }
        return start;
    }

    private boolean isComment(int line) {
        return lines.text().substring(line, lines.nextLine(line)).stripLeading().startsWith("#");
    }
}
