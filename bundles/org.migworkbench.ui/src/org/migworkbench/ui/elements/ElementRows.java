package org.migworkbench.ui.elements;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;

/** The rows of the extension point {@code org.migworkbench.ui.elements}. A kind without one has that of its supertype. */
public final class ElementRows {

    /** The extension point. */
    public static final String EXTENSION_POINT = "org.migworkbench.ui.elements";

    private final Map<String, ElementRow> rows = new LinkedHashMap<>();

    /**
     * Reads the rows.
     *
     * @param registry the extensions
     */
    public ElementRows(IExtensionRegistry registry) {
        Arrays.stream(registry.getConfigurationElementsFor(EXTENSION_POINT)).map(ElementRow::new)
                .forEach(row -> rows.put(row.eClass(), row));
    }

    /**
     * Reads the rows of the running platform.
     *
     * @return the rows
     */
    public static ElementRows ofPlatform() {
        return new ElementRows(Platform.getExtensionRegistry());
    }

    /**
     * All rows.
     *
     * @return the rows
     */
    public Collection<ElementRow> all() {
        return rows.values();
    }

    /**
     * What is known of a kind of element.
     *
     * @param kind the kind
     * @return its row, or that of its nearest supertype that has one; empty if nobody knows the kind
     */
    public Optional<ElementRow> find(EClass kind) {
        ElementRow own = rows.get(kind.getName());
        return own != null ? Optional.of(own)
                : kind.getESuperTypes().stream().map(type -> find(type).orElse(null)).filter(Objects::nonNull)
                        .findFirst();
    }
}
