package org.migworkbench.model.io;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;

/** Where a document was loaded from or saved to last: paths in it that are not absolute begin there. */
public final class DocumentPlace extends AdapterImpl {

    private final Path folder;

    private DocumentPlace(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder of a document's file.
     *
     * @param document the document
     * @return the folder, absolute; empty for a document that was in no file yet
     */
    public static Optional<Path> folder(Document document) {
        return Optional.ofNullable((DocumentPlace) EcoreUtil.getExistingAdapter(document, DocumentPlace.class))
                .map(place -> place.folder);
    }

    /**
     * Tells a copy of a document where the original is.
     *
     * @param original the document
     * @param copy     its copy
     */
    public static void copy(Document original, Document copy) {
        folder(original).ifPresent(folder -> put(copy, folder));
    }

    /** Remembers the folder of a document's file. */
    static void set(Document document, Path file) {
        put(document, file.toAbsolutePath().normalize().getParent());
    }

    private static void put(Document document, Path folder) {
        document.eAdapters().removeIf(DocumentPlace.class::isInstance);
        document.eAdapters().add(new DocumentPlace(folder));
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == DocumentPlace.class;
    }
}
