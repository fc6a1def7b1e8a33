package org.migworkbench.model.commands;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Site;

/**
 * Copies elements into another element or, if that can't hold them, into the nearest one around it that can.
 *
 * <p>References inside the set lead to the copies; others stay, unless they would lead out of the document.
 */
public final class PasteCommand extends CopyCommand {

    private static final int GAP = 80;
    /** Room for the widest host, in pixels at 100 % zoom. */
    private static final int HOST_WIDTH = 280;

    private final EObject container;
    /** Whether names stay where they are free, and sites come beside those that are there. */
    private final boolean imported;

    /**
     * @param container the element that is to take the copies, part of a document
     * @param originals the elements to copy, from any document or from none
     */
    public PasteCommand(EObject container, Collection<? extends EObject> originals) {
        super("Paste " + (originals.size() == 1 ? Labels.of(originals.iterator().next())
                : originals.size() + " elements"), originals);
        this.container = container;
        this.imported = false;
    }

    private PasteCommand(DataCenter container, DataCenter source) {
        super("Import hosts and machines", source == null ? List.of() : List.copyOf(source.eContents()));
        this.container = container;
        this.imported = true;
    }

    /**
     * Copies the sites and links of another document, with what is in them and what runs there, beside what is drawn; names
     * stay where they are free.
     *
     * @param document the document, which must have a data centre
     * @param source the other document; not changed
     * @return the command
     */
    public static PasteCommand dataCenter(Document document, Document source) {
        return new PasteCommand(document.getDataCenter(), source.getDataCenter());
    }

    @Override
    void shift(CopySet copies, int number) {
        if (imported) {
            copies.shift(((DataCenter) container).getSites().stream().mapToInt(PasteCommand::right).max().orElse(0), 0);
        } else {
            super.shift(copies, number);
        }
    }

    private static int right(Site site) {
        int inside = site.getHosts().stream().mapToInt(Host::getX).max().orElse(0) + HOST_WIDTH;
        return site.getX() + Math.max(site.getWidth(), inside) + GAP;
    }

    @Override
    String name(String original, FreshNames names) {
        return imported ? names.like(original) : super.name(original, names);
    }

    @Override
    String nameInside(String original, FreshNames names) {
        return imported ? names.like(original) : super.nameInside(original, names);
    }

    @Override
    Containment placeOf(EObject original) {
        for (EObject parent = container; parent != null; parent = parent.eContainer()) {
            Containment place = placeIn(parent, original);
            if (place == null && parent instanceof Document document) {
                place = placeBelow(document, original);
            }
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static Containment placeBelow(Document document, EObject original) {
        Containment place = document.getDataCenter() == null ? null : placeIn(document.getDataCenter(), original);
        return place != null || document.getScenarios().isEmpty() ? place
                : placeIn(document.getScenarios().get(0), original);
    }

    private static Containment placeIn(EObject parent, EObject original) {
        for (EReference reference : parent.eClass().getEAllContainments()) {
            if (reference.isMany() && reference.getEReferenceType().isSuperTypeOf(original.eClass())) {
                return new Containment(parent, reference);
            }
        }
        return null;
    }
}
