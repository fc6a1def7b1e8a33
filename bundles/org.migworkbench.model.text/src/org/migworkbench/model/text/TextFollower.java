package org.migworkbench.model.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.migworkbench.model.Document;

/**
 * Finds the text for a document that was changed elsewhere: the one that it had before in this state, as undo leads to
 * one, or else the present one with the lines changed that differ. May be used by any thread, one at a time.
 */
public final class TextFollower {

    private static final long MOST_CHARACTERS = 16_000_000;

    private final YamlText format = new YamlText(TextIds.CHOSEN);
    private final YamlText bare = new YamlText(TextIds.NONE);
    private final Map<String, String> texts = new LinkedHashMap<>();
    private long characters;

    /**
     * Remembers the text of a state.
     *
     * @param document the document
     * @param text     a text that says what it holds
     */
    public synchronized void remember(Document document, String text) {
        remember(bare.write(document), text);
    }

    private void remember(String state, String text) {
        String old = texts.remove(state);
        characters += state.length() + text.length() - (old == null ? 0 : state.length() + old.length());
        texts.put(state, text);
        var oldest = texts.entrySet().iterator();
        while (characters > MOST_CHARACTERS && texts.size() > 1) {
            Map.Entry<String, String> entry = oldest.next();
            characters -= entry.getKey().length() + entry.getValue().length();
            oldest.remove();
        }
    }

    /**
     * Finds the text of a document.
     *
     * @param document the document; not changed
     * @param shown    the text that is shown; empty for none
     * @return the text, and where the parts of the document stand in it
     */
    public synchronized ReadText follow(Document document, String shown) {
        String state = bare.write(document);
        String kept = KeptText.of(document).orElse(shown);
        String known = texts.get(state);
        String text = !kept.equals(shown) && format.holds(kept, document) ? kept
                : known != null ? known : kept.isEmpty() ? format.write(document) : format.update(kept, document);
        remember(state, text);
        return format.parse(text, "");
    }
}
