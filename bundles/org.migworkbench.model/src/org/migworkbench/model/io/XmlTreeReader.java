package org.migworkbench.model.io;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.migworkbench.quantities.Excerpt;

/** Reads text as XML into a tree, within limits, without document type definition and without entities. */
final class XmlTreeReader {

    private static final int LONGEST_REASON = 200;
    /** What the parser says where it has a key of the specification and no sentence for it. */
    private static final Pattern KEY = Pattern
            .compile("http://www\\.w3\\.org/\\S*#(\\w+)(?:\\?([^&\\s]*)(?:&(\\S*))?)?");

    private final SourceText source;
    private final Limits limits;
    private final boolean withTexts;
    private final Deque<SourceElement> open = new ArrayDeque<>();
    private final Deque<Map<String, Integer>> counts = new ArrayDeque<>();
    private final List<ModelProblem> notices = new ArrayList<>();
    private SourceElement root;
    private int scanned;
    private int elements;
    private int attributes;

    XmlTreeReader(SourceText source, Limits limits) {
        this(source, limits, false);
    }

    /**
     * @param source the text
     * @param limits how much of it is read
     * @param withTexts whether elements may have text, which is kept
     */
    XmlTreeReader(SourceText source, Limits limits, boolean withTexts) {
        this.source = source;
        this.limits = limits;
        this.withTexts = withTexts;
    }

    /** Returns what a person should know about the file although it could be read. */
    List<ModelProblem> notices() {
        return notices;
    }

    SourceElement read() throws UnreadableException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(source.text()));
            try {
                events(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException(notWellFormed(e));
        }
        return root;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, Boolean.TRUE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
        return factory;
    }

    private void events(XMLStreamReader reader) throws XMLStreamException, UnreadableException {
        checkVersion(reader.getVersion());
        checkEncoding(reader.getCharacterEncodingScheme());
        while (reader.hasNext()) {
            event(reader, reader.next());
        }
    }

    private void event(XMLStreamReader reader, int event) throws UnreadableException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT:
                startElement(reader);
                break;
            case XMLStreamConstants.END_ELEMENT:
                open.pop();
                counts.pop();
                break;
            case XMLStreamConstants.CHARACTERS:
            case XMLStreamConstants.CDATA:
                characters(reader);
                break;
            case XMLStreamConstants.DTD:
                throw unreadable(Math.max(0, source.text().indexOf("<!DOCTYPE")), "DOCTYPE",
                        "The file has a document type definition (DOCTYPE), which is not allowed.");
            case XMLStreamConstants.ENTITY_REFERENCE:
                throw unreadable(scanned, reader.getLocalName(), "The entity '&" + reader.getLocalName()
                        + ";' is unknown; allowed are &amp;, &lt;, &gt;, &quot;, &apos; and character numbers.");
            case XMLStreamConstants.COMMENT:
                notice(reader, "A comment is not kept when the file is saved.");
                break;
            case XMLStreamConstants.PROCESSING_INSTRUCTION:
                notice(reader, "A processing instruction is not kept when the file is saved.");
                break;
            default:
                break;
        }
    }

    private void startElement(XMLStreamReader reader) throws UnreadableException {
        int offset = source.startTag(scanned);
        scanned = source.endOfTag(offset);
        String name = reader.getLocalName();
        count(reader, offset, name);
        int index = open.isEmpty() ? 0 : counts.peek().merge(name, 1, Integer::sum) - 1;
        SourceElement element = new SourceElement(text(reader.getNamespaceURI()), name, offset, open.peek(), index);
        addAttributes(reader, element);
        add(element);
    }

    private void count(XMLStreamReader reader, int offset, String name) throws UnreadableException {
        if (open.size() >= limits.depth()) {
            throw unreadable(offset, name, "Elements are nested too deeply; allowed are " + limits.depth()
                    + " levels.");
        }
        elements++;
        if (elements > limits.elements()) {
            throw unreadable(offset, name, "The file has too many elements; allowed are " + limits.elements() + ".");
        }
        attributes += reader.getAttributeCount();
        if (attributes > limits.attributes()) {
            throw unreadable(offset, name, "The file has too many attributes; allowed are " + limits.attributes()
                    + ".");
        }
    }

    private void add(SourceElement element) {
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().children().add(element);
        }
        open.push(element);
        counts.push(new HashMap<>());
    }

    private static void addAttributes(XMLStreamReader reader, SourceElement element) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = text(reader.getAttributePrefix(i));
            String local = reader.getAttributeLocalName(i);
            element.attributes().add(new SourceElement.Attribute(text(reader.getAttributeNamespace(i)), local,
                    prefix.isEmpty() ? local : prefix + ":" + local, reader.getAttributeValue(i)));
        }
    }

    private void characters(XMLStreamReader reader) throws UnreadableException {
        String value = reader.getText().strip();
        if (withTexts) {
            open.peek().text().append(value);
        } else if (!value.isEmpty()) {
            int found = source.text().indexOf(value.lines().findFirst().orElse(value), scanned);
            int offset = found >= 0 ? found
                    : source.offset(reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
            throw unreadable(offset, value, "The text '" + Excerpt.of(value)
                    + "' stands between elements, where no text is allowed.");
        }
    }

    /** In another version names mean something else, and the parser takes no notice of the namespaces. */
    private void checkVersion(String version) throws UnreadableException {
        if (version != null && !version.equals("1.0")) {
            throw unreadable(0, version,
                    "XML " + Excerpt.of(version) + " is not supported; allowed is XML 1.0.");
        }
    }

    private void checkEncoding(String encoding) throws UnreadableException {
        if (encoding != null && !List.of("UTF-8", "US-ASCII", "ASCII").contains(encoding.toUpperCase(Locale.ROOT))) {
            throw unreadable(0, encoding, "The encoding '" + Excerpt.of(encoding) + "' is not supported; allowed is"
                    + " UTF-8.");
        }
    }

    private void notice(XMLStreamReader reader, String message) {
        if (notices.size() < limits.problems()) {
            int offset = source.offset(reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
            notices.add(source.problem(offset, open.isEmpty() ? "" : open.peek().path(), "", message));
        }
    }

    private UnreadableException unreadable(int offset, String value, String message) {
        return new UnreadableException(
                source.problem(offset, open.isEmpty() ? "" : open.peek().path(), value, message));
    }

    private ModelProblem notWellFormed(XMLStreamException e) {
        int offset = source.text().length();
        if (e.getLocation() != null && e.getLocation().getLineNumber() > 0) {
            offset = source.offset(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        }
        String path = open.isEmpty() ? "" : open.peek().path();
        if (endsTooEarly(offset)) {
            return source.problem(offset, path, "", "The file ends too early: it is truncated. Allowed is a complete"
                    + " document that ends with its root's end tag.");
        }
        return source.problem(offset, path, "", "The file is not well-formed XML: " + reason(e));
    }

    private boolean endsTooEarly(int offset) {
        boolean endsInTag = source.text().lastIndexOf('<') > source.text().lastIndexOf('>');
        boolean endsInElement = source.text().substring(offset).isBlank() && !open.isEmpty();
        return endsInTag || endsInElement;
    }

    /** Returns what the parser said, without the place that it puts in front. */
    private static String reason(XMLStreamException e) {
        String message = text(e.getMessage());
        int start = message.indexOf("Message: ");
        String reason = start < 0 ? message : message.substring(start + "Message: ".length());
        Matcher key = KEY.matcher(reason);
        if (key.find()) {
            return key.group(1).equals("AttributeNotUnique")
                    ? "the attribute '" + key.group(3) + "' stands twice in '" + key.group(2) + "'"
                    : key.group(1).replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        }
        return reason.lines().findFirst().map(line -> Excerpt.of(line, LONGEST_REASON)).orElse("unknown error");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
