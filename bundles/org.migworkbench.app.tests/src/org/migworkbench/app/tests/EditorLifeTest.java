package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.Resource;
import org.junit.jupiter.api.Test;
import org.migworkbench.diagram.document.DocumentEditor;

/** An editor that was closed is gone, with all it held. */
class EditorLifeTest extends UiTest {

    private static final int TIMES = 100;

    @Test
    void closedEditorsAreForgotten() {
        IFile file = window.openExample("clark-specweb99").file();
        window.closeEditors();
        List<String> undisposed = new CopyOnWriteArrayList<>();
        Resource.setNonDisposeHandler(error -> undisposed.add(String.valueOf(List.of(error.getStackTrace()))));
        try {
            List<WeakReference<DocumentEditor>> closed = openAndClose(file);
            // The workbench itself keeps the part that was active last; another one takes its place.
            UiThread.run(() -> window.page().activate(window.page().getViewReferences()[0].getView(true)));
            UiThread.waitUntil("no closed editor is held by anything", () -> {
                System.gc();
                closed.removeIf(reference -> reference.get() == null);
                return closed.size() <= 1;
            });
            assertEquals(List.of(), undisposed.stream().filter(trace -> trace.contains("org.migworkbench.")).toList(),
                    "images and fonts that nobody disposed");
        } finally {
            Resource.setNonDisposeHandler(null);
        }
    }

    private List<WeakReference<DocumentEditor>> openAndClose(IFile file) {
        List<WeakReference<DocumentEditor>> closed = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            closed.add(new WeakReference<>(window.open(file).editor()));
            window.closeEditors();
        }
        return closed;
    }
}
