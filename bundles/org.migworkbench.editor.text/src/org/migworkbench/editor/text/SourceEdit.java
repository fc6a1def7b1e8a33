package org.migworkbench.editor.text;

import org.eclipse.gef.commands.Command;
import org.migworkbench.model.Document;
import org.migworkbench.model.commands.adopt.AdoptDocumentCommand;
import org.migworkbench.model.text.KeptText;
import org.migworkbench.model.text.ReadText;

/** What was typed, as an edit of the document and of the text that is kept for it, comments included. */
final class SourceEdit extends Command {

    private final Document document;
    private final AdoptDocumentCommand adopt;
    private final String before;
    private final String after;

    SourceEdit(Document document, ReadText read, String before) {
        super("Edit Text");
        this.document = document;
        this.adopt = new AdoptDocumentCommand("Edit Text", document, read.document().orElseThrow(),
                read::isIdentified);
        this.before = before;
        this.after = read.text();
    }

    @Override
    public void execute() {
        adopt.execute();
        KeptText.put(document, after);
    }

    @Override
    public void redo() {
        adopt.redo();
        KeptText.put(document, after);
    }

    @Override
    public void undo() {
        adopt.undo();
        KeptText.put(document, before);
    }
}
