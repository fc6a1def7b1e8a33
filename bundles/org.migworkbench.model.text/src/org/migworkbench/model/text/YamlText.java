package org.migworkbench.model.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.DocumentFormat;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.text.names.DocumentKeys;

/**
 * Documents as YAML: reads a text, writes a document, and brings a text in step with a document by changing only the lines
 * that differ.
 */
public final class YamlText implements DocumentFormat {

    private final DocumentKeys keys = new DocumentKeys();
    private final TextIds ids;

    /**
     * A format whose texts carry no identity that was drawn by chance.
     */
    public YamlText() {
        this(TextIds.CHOSEN);
    }

    /**
     * A format.
     *
     * @param ids which elements of a new text carry their identity
     */
    public YamlText(TextIds ids) {
        this.ids = ids;
    }

    @Override
    public LoadResult read(String text, String name) {
        ReadText read = parse(text, name);
        read.document().ifPresent(document -> KeptText.put(document, read));
        return read.asLoaded();
    }

    /**
     * Reads a text and remembers where each part of the document stands.
     *
     * @param text the text, taken to be hostile
     * @param name what problems give as the file's name
     * @return what the text holds
     */
    public ReadText parse(String text, String name) {
        return new YamlReader(new TextLines(name, text), keys).read();
    }

    /**
     * Writes a document anew.
     *
     * @param document the document; not changed
     * @return its text, with lines that end with LF
     */
    public String write(Document document) {
        return new YamlWriter(document, ids, keys).write();
    }

    /**
     * Brings a text in step with a document. Lines that say the same are kept with their comments, and so is the order.
     *
     * @param text     a text of an earlier state of the document; one that can't be read is written anew
     * @param document the document; not changed
     * @return a text that is read as the document, but for identities that no text carries
     */
    public String update(String text, Document document) {
        ReadText before = parse(text, "");
        Optional<Document> old = before.document();
        if (old.isEmpty()) {
            return write(document);
        }
        String changed = new YamlUpdate(before, document, new YamlWriter(document, ids, keys), keys).apply();
        return changed.equals(text) || holds(changed, document) ? changed : write(document);
    }

    /**
     * Writes a name or value as it stands in a text, also between brackets.
     *
     * @param value the name or value
     * @return the same, in quotes where it needs some
     */
    public static String quoted(String value) {
        return ScalarText.inline(value);
    }

    /**
     * Whether a text says what a document holds.
     *
     * @param text     the text
     * @param document the document
     * @return whether it is read as the document, but for identities that it doesn't carry
     */
    public boolean holds(String text, Document document) {
        return parse(text, "").document().filter(read -> same(read, document)).isPresent();
    }

    /**
     * Whether two documents say the same, but for the identities of their elements.
     *
     * @param one   a document
     * @param other another one
     * @return whether they say the same
     */
    public boolean same(Document one, Document other) {
        YamlText bare = new YamlText(TextIds.NONE);
        return bare.write(one).equals(bare.write(other));
    }

    @Override
    public byte[] toBytes(Document document) throws IOException {
        String text = KeptText.of(document).map(kept -> update(kept, document)).orElseGet(() -> write(document));
        if (!holds(text, document)) {
            throw new IOException("The document can't be saved as YAML: what is read again differs from it.");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A format that loses nothing of a document, each identity included.
     *
     * @return the format; it takes no notice of the text that a document was read from
     */
    public static DocumentFormat exact() {
        YamlText all = new YamlText(TextIds.ALL);
        return new DocumentFormat() {

            @Override
            public LoadResult read(String text, String name) {
                return all.read(text, name);
            }

            @Override
            public byte[] toBytes(Document document) throws IOException {
                String text = all.write(document);
                Document again = all.parse(text, "").document().orElse(null);
                if (again == null || !EcoreUtil.equals(again, document)) {
                    throw new IOException("The document can't be written as YAML: what is read again differs from it.");
                }
                return text.getBytes(StandardCharsets.UTF_8);
            }
        };
    }
}
