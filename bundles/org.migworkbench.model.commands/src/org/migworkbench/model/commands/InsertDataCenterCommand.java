package org.migworkbench.model.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Site;

/** Adds copies of the sites and links of another document, with what is in them and what runs there, beside what is drawn; names stay where they are free. */
public final class InsertDataCenterCommand extends CopyCommand {

    private static final int GAP = 80;
    /** Room for the widest host, in pixels at 100 % zoom. */
    private static final int HOST_WIDTH = 280;

    private final Document document;

    /**
     * @param document the document, which has a data centre
     * @param source the other document; not changed
     */
    public InsertDataCenterCommand(Document document, Document source) {
        super("Import hosts and machines", contents(source));
        this.document = document;
    }

    private static List<EObject> contents(Document source) {
        return source.getDataCenter() == null ? List.of() : new ArrayList<>(source.getDataCenter().eContents());
    }

    @Override
    Containment placeOf(EObject original) {
        return document.getDataCenter() == null ? null : new Containment(document.getDataCenter(),
                original instanceof Site ? Literals.DATA_CENTER__SITES : Literals.DATA_CENTER__LINKS);
    }

    @Override
    void shift(CopySet copies, int number) {
        copies.shift(document.getDataCenter().getSites().stream().mapToInt(InsertDataCenterCommand::right).max()
                .orElse(0), 0);
    }

    private static int right(Site site) {
        int inside = site.getHosts().stream().mapToInt(Host::getX).max().orElse(0) + HOST_WIDTH;
        return site.getX() + Math.max(site.getWidth(), inside) + GAP;
    }

    @Override
    String name(String original, FreshNames names) {
        return names.like(original);
    }

    @Override
    String nameInside(String original, FreshNames names) {
        return names.like(original);
    }
}
