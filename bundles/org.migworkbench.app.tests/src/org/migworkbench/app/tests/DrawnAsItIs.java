package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IEditorPart;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.editor.topology.TopologyPage;
import org.migworkbench.model.Document;
import org.migworkbench.model.Link;
import org.migworkbench.model.Node;
import org.migworkbench.model.VirtualMachine;

/** What is drawn is in the document, and what is in it is drawn. */
final class DrawnAsItIs {

    private DrawnAsItIs() {
    }

    /** Looks at an editor whose drawing is shown; others are passed over. */
    static void require(IEditorPart part) {
        if (!(part instanceof DocumentEditor editor)
                || !(editor.pages().active().orElse(null) instanceof TopologyPage page)) {
            return;
        }
        Document document = editor.session().orElseThrow().document();
        Map<?, ?> parts = ((GraphicalViewer) page.selection()).getEditPartRegistry();
        parts.keySet().stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .forEach(shown -> assertSame(document, EcoreUtil.getRootContainer(shown), () -> shown + " is no more"));
        document.getDataCenter().eAllContents().forEachRemaining(each -> assertTrue(
                !(each instanceof Node || each instanceof VirtualMachine || each instanceof Link)
                        || parts.containsKey(each),
                () -> each + " isn't drawn"));
    }
}
