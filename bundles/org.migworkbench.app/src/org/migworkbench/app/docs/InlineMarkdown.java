package org.migworkbench.app.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands within a line of Markdown: code, links, pictures, stress. A picture is shown as its description. */
final class InlineMarkdown {

    private static final Pattern PIECE = Pattern.compile("`(?<code>[^`]+)`"
            + "|!\\[(?<picture>[^\\]]*)\\]\\([^)]*\\)"
            + "|\\[(?<label>(?:[^\\[\\]`]|`[^`]*`)+)\\]\\((?<target>[^)]*)\\)"
            + "|\\*\\*(?<bold>[^*]+)\\*\\*"
            + "|(?<![\\w*])\\*(?<italic>[^*\\s][^*]*)\\*(?![\\w*])");

    private InlineMarkdown() {
    }

    /**
     * Adds a line's text without its marks.
     *
     * @param line a line of Markdown
     * @param out gets the text
     * @param spans gets what looks different
     */
    static void append(String line, StringBuilder out, List<DocSpan> spans) {
        Matcher pieces = PIECE.matcher(line);
        int from = 0;
        while (pieces.find()) {
            out.append(plain(line.substring(from, pieces.start())));
            add(pieces, out, spans);
            from = pieces.end();
        }
        out.append(plain(line.substring(from)));
    }

    /** A line's text without its marks. */
    static String text(String line) {
        StringBuilder out = new StringBuilder();
        append(line, out, new ArrayList<>());
        return out.toString();
    }

    private static void add(Matcher piece, StringBuilder out, List<DocSpan> spans) {
        if (piece.group("code") != null) {
            add(piece.group("code"), DocSpan.Look.CODE, "", out, spans);
        } else if (piece.group("picture") != null) {
            add("[" + piece.group("picture") + "]", DocSpan.Look.ITALIC, "", out, spans);
        } else if (piece.group("label") != null) {
            add(piece.group("label").replace("`", ""), DocSpan.Look.LINK, piece.group("target"), out, spans);
        } else if (piece.group("bold") != null) {
            add(text(piece.group("bold")), DocSpan.Look.BOLD, "", out, spans);
        } else {
            add(text(piece.group("italic")), DocSpan.Look.ITALIC, "", out, spans);
        }
    }

    private static void add(String text, DocSpan.Look look, String target, StringBuilder out, List<DocSpan> spans) {
        if (!text.isEmpty()) {
            spans.add(new DocSpan(out.length(), text.length(), look, target));
            out.append(text);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>])", "$1");
    }
}
