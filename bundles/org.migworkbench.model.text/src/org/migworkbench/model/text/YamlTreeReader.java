package org.migworkbench.model.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.migworkbench.model.io.ModelProblem;
import org.migworkbench.quantities.Excerpt;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a text as a tree of maps, lists and values. The library splits it into events; no object is made of what a text
 * says, and what a document doesn't need is refused: tags, anchors, aliases, more than one document.
 */
final class YamlTreeReader {

    private static final int MOST_DEPTH = 32;
    private static final int MOST_NODES = 2_000_000;

    private final TextLines lines;
    private final Offsets offsets;
    private final Parser parser;
    private int nodes;

    /** A text that can't be read. */
    static final class UnreadableTextException extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient ModelProblem problem;

        UnreadableTextException(ModelProblem problem) {
            super(problem.text());
            this.problem = problem;
        }

        ModelProblem problem() {
            return problem;
        }
    }

    YamlTreeReader(TextLines lines) {
        this.lines = lines;
        this.offsets = new Offsets(lines.text());
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(lines.text()), options);
    }

    /**
     * Reads the text.
     *
     * @return what it holds; null if there is nothing but comments
     */
    YamlNode read() throws UnreadableTextException {
        try {
            return document();
        } catch (ReaderException e) {
            throw unreadable(offsets.of(e.getPosition()), "The text holds the character U+"
                    + String.format("%04X", e.getCodePoint()) + ", which YAML does not allow.");
        } catch (MarkedYAMLException e) {
            throw syntax(e);
        } catch (YAMLException e) {
            throw unreadable(0, "The text is not YAML: " + Excerpt.of(String.valueOf(e.getMessage()), 200) + ".");
        }
    }

    private UnreadableTextException syntax(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        String reason = Excerpt.of(String.valueOf(e.getProblem()), 200);
        String context = e.getContext() == null ? "" : " (" + Excerpt.of(e.getContext(), 200) + ")";
        return unreadable(mark == null ? 0 : offsets.of(mark.getIndex()),
                "The text is not YAML: " + reason + context + ".");
    }

    private YamlNode document() throws UnreadableTextException {
        YamlNode root = null;
        for (Event event = parser.getEvent(); !(event instanceof StreamEndEvent); event = parser.getEvent()) {
            if (event instanceof DocumentStartEvent && root != null) {
                throw unreadable(start(event), "A second document begins here; allowed is one in a file.");
            }
            if (event instanceof NodeEvent node) {
                root = node(node, 1);
            }
        }
        return root;
    }

    private YamlNode node(NodeEvent event, int depth) throws UnreadableTextException {
        requireAllowed(event, depth);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        return event instanceof MappingStartEvent mapping ? mapping(mapping, depth)
                : sequence((CollectionStartEvent) event, depth);
    }

    private void requireAllowed(NodeEvent event, int depth) throws UnreadableTextException {
        if (event instanceof AliasEvent) {
            throw unreadable(start(event), "The alias '*" + Excerpt.of(event.getAnchor())
                    + "' is not allowed; allowed is the value itself.");
        }
        if (event.getAnchor() != null) {
            throw unreadable(start(event), "The anchor '&" + Excerpt.of(event.getAnchor())
                    + "' is not allowed; a document has none.");
        }
        requireUntagged(event);
        if (depth > MOST_DEPTH) {
            throw unreadable(start(event), "The text is nested too deeply; allowed are " + MOST_DEPTH + " levels.");
        }
        if (++nodes > MOST_NODES) {
            throw unreadable(start(event), "The text holds too much; allowed are " + MOST_NODES + " values.");
        }
    }

    private void requireUntagged(NodeEvent event) throws UnreadableTextException {
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag != null) {
            throw unreadable(start(event), "The tag '" + Excerpt.of(tag) + "' is not allowed; a document has none.");
        }
    }

    private YamlNode.Scalar scalar(ScalarEvent event) {
        int start = start(event);
        int end = offsets.of(event.getEndMark().getIndex());
        boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        while (block && end > start && Character.isWhitespace(lines.text().charAt(end - 1))) {
            end--;
        }
        return new YamlNode.Scalar(start, end, event.getValue(), event.isPlain());
    }

    private YamlNode.Mapping mapping(MappingStartEvent begin, int depth) throws UnreadableTextException {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Event event = parser.getEvent();
        while (!(event instanceof MappingEndEvent)) {
            YamlNode.Scalar key = key((NodeEvent) event, depth);
            if (!keys.add(key.value())) {
                throw unreadable(key.start(), "The key '" + Excerpt.of(key.value())
                        + "' is there twice; allowed is once.");
            }
            entries.add(new YamlNode.Entry(key, node((NodeEvent) parser.getEvent(), depth + 1)));
            event = parser.getEvent();
        }
        int last = entries.isEmpty() ? start(begin) : entries.get(entries.size() - 1).value().end();
        return new YamlNode.Mapping(start(begin), begin.isFlow() ? end(event) : last, begin.isFlow(), entries);
    }

    private YamlNode.Scalar key(NodeEvent event, int depth) throws UnreadableTextException {
        if (node(event, depth + 1) instanceof YamlNode.Scalar key) {
            return key;
        }
        throw unreadable(start(event), "A list or map can't be a key; allowed is a name.");
    }

    private YamlNode.Sequence sequence(CollectionStartEvent begin, int depth) throws UnreadableTextException {
        List<YamlNode> items = new ArrayList<>();
        Event event = parser.getEvent();
        while (!(event instanceof SequenceEndEvent)) {
            items.add(node((NodeEvent) event, depth + 1));
            event = parser.getEvent();
        }
        int last = items.isEmpty() ? start(begin) : items.get(items.size() - 1).end();
        return new YamlNode.Sequence(start(begin), begin.isFlow() ? end(event) : last, begin.isFlow(), items);
    }

    private int start(Event event) {
        return offsets.of(event.getStartMark().getIndex());
    }

    private int end(Event event) {
        return offsets.of(event.getEndMark().getIndex());
    }

    private UnreadableTextException unreadable(int offset, String message) {
        return new UnreadableTextException(lines.problem(offset, "", "", message));
    }

    /** The library counts characters, a text halves of them. */
    private static final class Offsets {

        private final int[] ofCharacters;

        Offsets(String text) {
            int count = text.codePointCount(0, text.length());
            ofCharacters = count == text.length() ? null : new int[count + 1];
            for (int i = 0, offset = 0; ofCharacters != null && i <= count; i++) {
                ofCharacters[i] = offset;
                offset += i < count ? Character.charCount(text.codePointAt(offset)) : 0;
            }
        }

        int of(int character) {
            return ofCharacters == null ? character
                    : ofCharacters[Math.max(0, Math.min(character, ofCharacters.length - 1))];
        }
    }
}
