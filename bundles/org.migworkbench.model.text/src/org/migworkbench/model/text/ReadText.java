package org.migworkbench.model.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.io.ModelProblem;
import org.migworkbench.model.text.names.DocumentKeys;

/** What a text holds: a document and where each part of it stands, or why it can't be read. */
public final class ReadText {

    private final TextLines lines;
    private final Document document;
    private final List<ModelProblem> problems;
    private final Map<EObject, YamlNode> nodes;
    private final Set<Element> identified;

    ReadText(TextLines lines, Document document, List<ModelProblem> problems, Map<EObject, YamlNode> nodes,
            Set<Element> identified) {
        this.lines = lines;
        this.document = document;
        this.problems = List.copyOf(problems);
        this.nodes = nodes;
        this.identified = identified;
    }

    /**
     * The text.
     *
     * @return the text that was read
     */
    public String text() {
        return lines.text();
    }

    /**
     * The document.
     *
     * @return the document; empty exactly if there are problems
     */
    public Optional<Document> document() {
        return problems.isEmpty() ? Optional.of(document) : Optional.empty();
    }

    /**
     * Why the text can't be read.
     *
     * @return the problems in the order of the text
     */
    public List<ModelProblem> problems() {
        return problems;
    }

    /**
     * Whether the text itself gives an element its identity.
     *
     * @param element an element of the document
     * @return whether it has the key {@code id}
     */
    public boolean isIdentified(Element element) {
        return identified.contains(element);
    }

    /**
     * Where an element or a value of it stands.
     *
     * @param element an element of the document
     * @param feature a feature of it; null for the element itself
     * @return the place of the value, of the element's first line where it isn't written; empty for what isn't there
     */
    public Optional<TextPlace> place(EObject element, EStructuralFeature feature) {
        YamlNode node = nodes.get(element);
        if (node == null) {
            return Optional.empty();
        }
        YamlNode.Entry entry = feature != null && node instanceof YamlNode.Mapping map
                ? map.entry(new DocumentKeys().key(feature)) : null;
        if (entry != null) {
            return Optional.of(lineOf(entry.key().start(), entry.value().end()));
        }
        return Optional.of(lineOf(node.start(), Math.max(node.start() + 1, node.end())));
    }

    /** A place that ends with its first line. */
    private TextPlace lineOf(int start, int end) {
        int lineEnd = lines.text().indexOf('\n', start);
        int most = lineEnd < 0 ? lines.text().length() : lineEnd;
        return new TextPlace(start, Math.max(0, Math.min(end, most) - start));
    }

    /**
     * The innermost element around a place.
     *
     * @param offset an offset in the text
     * @return the element of the document; empty outside of all
     */
    public Optional<EObject> element(int offset) {
        EObject found = null;
        int shortest = Integer.MAX_VALUE;
        for (Map.Entry<EObject, YamlNode> entry : nodes.entrySet()) {
            YamlNode node = entry.getValue();
            int length = node.end() - node.start();
            boolean around = !(entry.getKey() instanceof Parameter) && lines.lineStart(node.start()) <= offset
                    && offset < lines.nextLine(node.end());
            if (around && length < shortest) {
                found = entry.getKey();
                shortest = length;
            }
        }
        return Optional.ofNullable(found);
    }

    LoadResult asLoaded() {
        return new LoadResult(document(), problems, List.of());
    }

    TextLines lines() {
        return lines;
    }

    YamlNode node(EObject object) {
        return nodes.get(object);
    }
}
