package org.migworkbench.diagram.document;

import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.StatusLine;

/**
 * What an editor does when its session has news: problems of what is in the file become its markers, and an edit that can't
 * be made is said in the status line until the next one is made.
 */
final class SessionNews implements SessionListener {

    private final DocumentEditor editor;
    private boolean refused;

    SessionNews(DocumentEditor editor) {
        this.editor = editor;
    }

    @Override
    public void findingsChanged() {
        if (!editor.isDirty()) {
            editor.writeMarkers();
        }
    }

    @Override
    public void editRefused(String why) {
        refused = true;
        StatusLine.refuse(why);
    }

    @Override
    public void documentChanged() {
        if (refused) {
            refused = false;
            StatusLine.clear();
        }
    }
}
