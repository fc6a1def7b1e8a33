package org.migworkbench.model.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads XML of other programs, which is taken to be hostile: no document type definition, no entities, bounded depth and
 * count. Several documents may stand one after the other, with text between them, as a terminal shows them.
 */
public final class ForeignXml {

    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\b[^>]{0,200}\\?>");
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE");
    private static final String OPEN = "<all>\n";
    private static final String CLOSE = "\n</all>";

    private ForeignXml() {
    }

    /**
     * An element.
     *
     * @param name its name without prefix
     * @param attributes the attributes without namespace
     * @param text the text between its tags, without that of its children, stripped
     * @param children its children in the order of the file
     * @param place where it begins, such as {@code vm.xml:3:5}
     */
    public record Node(String name, Map<String, String> attributes, String text, List<Node> children, String place) {

        /**
         * A child.
         *
         * @param child its name
         * @return the first child of that name
         */
        public Optional<Node> child(String child) {
            return children.stream().filter(each -> each.name().equals(child)).findFirst();
        }
    }

    /**
     * What reading gave.
     *
     * @param roots the outermost elements
     * @param problem why the text can't be read, with its place; empty if it can
     */
    public record Read(List<Node> roots, String problem) {
    }

    /**
     * Reads a text.
     *
     * @param file what problems give as the file's name
     * @param text the text
     * @return its elements, or the problem
     */
    public static Read read(String file, String text) {
        SourceText source = new SourceText(file, OPEN + withoutDeclarations(text) + CLOSE);
        try {
            refuseDoctype(source);
            SourceElement all = new XmlTreeReader(source, Limits.STANDARD, true).read();
            return new Read(all.children().stream().map(each -> node(source, each)).toList(), "");
        } catch (UnreadableException e) {
            return new Read(List.of(), shifted(e.problem()).text());
        }
    }

    /** A declaration is allowed only at the beginning of a text; blanks in its place keep the columns. */
    private static String withoutDeclarations(String text) {
        return DECLARATION.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    }

    private static void refuseDoctype(SourceText source) throws UnreadableException {
        Matcher found = DOCTYPE.matcher(source.text());
        if (found.find()) {
            throw new UnreadableException(source.problem(found.start(), "", "DOCTYPE",
                    "The file has a document type definition (DOCTYPE), which is not allowed."));
        }
    }

    /** The line that was put before the text isn't counted. */
    private static ModelProblem shifted(ModelProblem problem) {
        return new ModelProblem(problem.file(), Math.max(0, problem.line() - 1), problem.column(), problem.path(),
                problem.value(), problem.message());
    }

    private static Node node(SourceText source, SourceElement element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (SourceElement.Attribute each : element.attributes()) {
            if (each.namespace().isEmpty()) {
                attributes.put(each.name(), each.value());
            }
        }
        ModelProblem place = shifted(source.problem(element.offset(), "", "", ""));
        return new Node(element.name(), attributes, element.text().toString().strip(),
                element.children().stream().map(child -> node(source, child)).toList(),
                place.file() + ":" + place.line() + ":" + place.column());
    }
}
