package org.migworkbench.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;

/** The rows of the extension point {@code org.migworkbench.diagram.elementUI} for one editor. */
public final class ElementUiRegistry {

    /** The extension point. */
    public static final String EXTENSION_POINT = "org.migworkbench.diagram.elementUI";

    private final List<ElementUi> rows;

    /**
     * Reads the rows.
     *
     * @param registry the extensions
     * @param editor the id of the editor
     */
    public ElementUiRegistry(IExtensionRegistry registry, String editor) {
        rows = Arrays.stream(registry.getConfigurationElementsFor(EXTENSION_POINT)).map(ElementUi::new)
                .filter(row -> editor.equals(row.editor())).toList();
    }

    /**
     * Reads the rows of the running platform.
     *
     * @param editor the id of the editor
     * @return the registry
     */
    public static ElementUiRegistry of(String editor) {
        return new ElementUiRegistry(Platform.getExtensionRegistry(), editor);
    }

    /**
     * All rows.
     *
     * @return the rows
     */
    public List<ElementUi> rows() {
        return rows;
    }

    /**
     * How a kind of element is shown.
     *
     * @param kind the kind
     * @return its row, empty if nobody says how to show it
     */
    public Optional<ElementUi> find(EClass kind) {
        return rows.stream().filter(row -> kind.getName().equals(row.eClass())).findFirst();
    }
}
