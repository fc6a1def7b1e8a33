package org.migworkbench.model.io;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.quantities.Excerpt;

/** Reads a document in four steps: text, tree, current version, model. */
final class DocumentReader {

    private static final String NAMESPACE_WITHOUT_VERSION = "http://migworkbench.org/model/";
    private static final String ROOT = "Document";

    private final String file;
    private final Limits limits;
    private final FormatUpgrades upgrades;

    DocumentReader(String file, Limits limits, FormatUpgrades upgrades) {
        this.file = file;
        this.limits = limits;
        this.upgrades = upgrades;
    }

    LoadResult read(InputStream content) {
        try {
            return read(new FileText(file, limits).read(content));
        } catch (UnreadableException e) {
            return LoadResult.failed(e.problem());
        }
    }

    LoadResult read(String text) {
        try {
            SourceText source = new SourceText(file, text);
            if (source.text().isBlank()) {
                return LoadResult.failed(source.problem("", "The file is empty; a document begins with a root element"
                        + " {" + ModelPackage.eNS_URI + "}" + ROOT + "."));
            }
            return read(source);
        } catch (UnreadableException e) {
            return LoadResult.failed(e.problem());
        }
    }

    private LoadResult read(SourceText source) throws UnreadableException {
        XmlTreeReader reader = new XmlTreeReader(source, limits);
        SourceElement root = reader.read();
        upgrades.apply(root, version(source, root));
        return build(source, root, reader.notices());
    }

    private LoadResult build(SourceText source, SourceElement root, List<ModelProblem> notices) {
        ProblemList problems = new ProblemList(source, limits.problems());
        Document document = new DocumentBuilder(source, problems).build(root);
        if (!problems.isEmpty()) {
            return LoadResult.failed(problems.sorted());
        }
        document.setVersion(upgrades.currentVersion());
        return new LoadResult(Optional.of(document), List.of(), notices);
    }

    private int version(SourceText source, SourceElement root) throws UnreadableException {
        if (!root.namespace().equals(ModelPackage.eNS_URI) || !root.name().equals(ROOT)) {
            throw new UnreadableException(wrongRoot(source, root));
        }
        String text = root.attribute("version");
        return text == null ? 1 : version(source, root, text);
    }

    private int version(SourceText source, SourceElement root, String text) throws UnreadableException {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw wrongVersion(source, root, text, "The version '" + Excerpt.of(text)
                    + "' is not allowed; allowed are 1 to " + upgrades.currentVersion() + ".");
        }
        int version = Integer.parseInt(text);
        if (version > upgrades.currentVersion()) {
            throw wrongVersion(source, root, text, "The file has version " + version + ", which a newer program wrote;"
                    + " this one reads versions up to " + upgrades.currentVersion() + ".");
        }
        return version;
    }

    private static UnreadableException wrongVersion(SourceText source, SourceElement root, String value,
            String message) {
        return new UnreadableException(source.problem(source.attribute(root.offset(), "version"), "", value, message));
    }

    private static ModelProblem wrongRoot(SourceText source, SourceElement root) {
        String value = "{" + root.namespace() + "}" + root.name();
        String newer = root.namespace().startsWith(NAMESPACE_WITHOUT_VERSION)
                && !root.namespace().equals(ModelPackage.eNS_URI) ? "; a newer program may have written it" : "";
        return source.problem(root.offset(), "", value, "The root element is " + Excerpt.of(value) + newer
                + "; allowed is {" + ModelPackage.eNS_URI + "}" + ROOT + ".");
    }
}
