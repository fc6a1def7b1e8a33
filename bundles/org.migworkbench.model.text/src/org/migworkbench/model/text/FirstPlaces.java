package org.migworkbench.model.text;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Document;
import org.migworkbench.model.Node;
import org.migworkbench.model.Site;

/** Where what has no place in a text is drawn: side by side, below what has one. */
final class FirstPlaces {

    private static final int HOSTS_A_ROW = 4;
    private static final int HOST_WIDTH = 260;
    private static final int HOST_HEIGHT = 210;
    private static final int GAP = 60;

    private final Set<EObject> placed;

    FirstPlaces(Set<EObject> placed) {
        this.placed = placed;
    }

    void assign(Document document) {
        List<Site> sites = document.getDataCenter() == null ? List.of() : document.getDataCenter().getSites();
        int x = 0;
        int y = below(sites, 2 * HOST_HEIGHT);
        int height = 0;
        for (Site site : sites) {
            assignHosts(site);
            if (!placed.contains(site)) {
                site.setX(x);
                site.setY(y);
                x += width(site);
            }
            height = Math.max(height, Math.max(site.getY(), 0) + height(site));
        }
        assignNotes(document, height);
    }

    private void assignHosts(Site site) {
        int top = below(site.getHosts(), HOST_HEIGHT);
        int count = 0;
        for (Node host : site.getHosts()) {
            if (!placed.contains(host)) {
                host.setX(count % HOSTS_A_ROW * HOST_WIDTH);
                host.setY(top + count / HOSTS_A_ROW * HOST_HEIGHT);
                count++;
            }
        }
    }

    private void assignNotes(Document document, int from) {
        int y = from;
        for (Node note : document.getNotes()) {
            if (!placed.contains(note)) {
                note.setY(y);
                y += HOST_HEIGHT;
            }
        }
    }

    private int below(List<? extends Node> nodes, int height) {
        return nodes.stream().filter(placed::contains)
                .mapToInt(node -> node.getY() + (node.getHeight() > 0 ? node.getHeight() : height) + GAP)
                .max().orElse(0);
    }

    private static int width(Site site) {
        return site.getWidth() > 0 ? site.getWidth() + GAP
                : Math.max(1, Math.min(HOSTS_A_ROW, site.getHosts().size())) * HOST_WIDTH + GAP;
    }

    private static int height(Site site) {
        int rows = (site.getHosts().size() + HOSTS_A_ROW - 1) / HOSTS_A_ROW;
        return (site.getHeight() > 0 ? site.getHeight() : Math.max(1, rows) * HOST_HEIGHT) + GAP;
    }
}
