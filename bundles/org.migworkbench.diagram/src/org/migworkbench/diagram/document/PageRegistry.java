package org.migworkbench.diagram.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The rows of the extension point {@code org.migworkbench.diagram.pages}. */
final class PageRegistry {

    private static final String EXTENSION_POINT = "org.migworkbench.diagram.pages";

    /** A page of an editor, known before its class is loaded. */
    static final class Row {

        private final IConfigurationElement element;

        private Row(IConfigurationElement element) {
            this.element = element;
        }

        String id() {
            return element.getAttribute("id");
        }

        String label() {
            return element.getAttribute("label");
        }

        Optional<ImageDescriptor> icon() {
            return Optional.ofNullable(element.getAttribute("icon"))
                    .flatMap(path -> ResourceLocator.imageDescriptorFromBundle(element.getContributor().getName(),
                            path));
        }

        DocumentPage create() throws CoreException {
            return (DocumentPage) element.createExecutableExtension("class");
        }

        private int order() {
            try {
                return Integer.parseInt(element.getAttribute("order"));
            } catch (NumberFormatException e) {
                ILog.get().warn("The order of the page " + id() + " is not a number", e);
                return Integer.MAX_VALUE;
            }
        }
    }

    private PageRegistry() {
    }

    /** The pages of the editor with an id, in their order. */
    static List<Row> of(String editorId) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(EXTENSION_POINT))
                .filter(element -> editorId.equals(element.getAttribute("editor"))).map(Row::new)
                .sorted(Comparator.comparingInt(Row::order)).toList();
    }
}
