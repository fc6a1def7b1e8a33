package org.migworkbench.diagram.elements;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;

/** The rows of the extension point {@code org.migworkbench.diagram.elementUI} for one editor. */
public final class ElementFigures {

    /** The extension point. */
    public static final String EXTENSION_POINT = "org.migworkbench.diagram.elementUI";

    private final List<ElementFigure> rows;

    /**
     * Reads the rows.
     *
     * @param registry the extensions
     * @param editor the id of the editor
     */
    public ElementFigures(IExtensionRegistry registry, String editor) {
        rows = Arrays.stream(registry.getConfigurationElementsFor(EXTENSION_POINT)).map(ElementFigure::new)
                .filter(row -> editor.equals(row.editor())).toList();
    }

    /**
     * Reads the rows of the running platform.
     *
     * @param editor the id of the editor
     * @return the registry
     */
    public static ElementFigures of(String editor) {
        return new ElementFigures(Platform.getExtensionRegistry(), editor);
    }

    /**
     * All rows.
     *
     * @return the rows
     */
    public List<ElementFigure> rows() {
        return rows;
    }

    /**
     * How a kind of element is shown.
     *
     * @param kind the kind
     * @return its row, empty if nobody says how to show it
     */
    public Optional<ElementFigure> find(EClass kind) {
        return rows.stream().filter(row -> kind.getName().equals(row.eClass())).findFirst();
    }
}
