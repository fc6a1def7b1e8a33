package org.migworkbench.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
            SourceText source = new SourceText(file, decode(bytes(content)));
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

    static String tooLarge(Limits limits, String size) {
        return "The file is too large: it has " + size + "; allowed are " + (limits.bytes() >> 20) + " MiB.";
    }

    private byte[] bytes(InputStream content) throws UnreadableException {
        try {
            byte[] bytes = content.readNBytes((int) limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw unreadable(tooLarge(limits, "more than " + limits.bytes() + " bytes"));
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable("The file can't be read: " + SafeSave.reason(e));
        }
    }

    private String decode(byte[] bytes) throws UnreadableException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        buffer.position(marked ? 3 : 0);
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw notUtf8(new String(bytes, 0, Math.min(buffer.position(), bytes.length), StandardCharsets.UTF_8));
        }
    }

    private UnreadableException notUtf8(String good) {
        return new UnreadableException(new SourceText(file, good).problem(good.length(), "", "",
                "The file holds bytes that are not UTF-8 text; allowed is UTF-8."));
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

    private UnreadableException unreadable(String message) {
        return new UnreadableException(new ModelProblem(file, 0, 0, "", "", message));
    }
}
