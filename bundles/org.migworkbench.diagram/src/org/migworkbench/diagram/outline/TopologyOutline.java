package org.migworkbench.diagram.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.graphics.Image;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.Images;

/**
 * The outline of a document: sites with hosts, virtual machines and their traffic, then links, scenarios with
 * migrations and faults, experiments, policies, workloads and notes.
 */
public final class TopologyOutline implements OutlineContent {

    /** Most elements below a heading: a tree of tens of thousands would hold up the window. */
    private static final int MOST = 1000;

    /**
     * A heading for the elements of one list.
     *
     * @param label what the heading says
     * @param owner the element with the list
     * @param list the list
     */
    record Group(String label, EObject owner, EReference list) {

        EClass kind() {
            return list.getEReferenceType();
        }

        List<?> elements() {
            return (List<?>) owner.eGet(list);
        }

        List<?> shown() {
            return elements().size() <= MOST ? elements() : elements().subList(0, MOST);
        }

        String text() {
            int all = elements().size();
            return all <= MOST ? label : label + " \u2013 " + MOST + " of " + all;
        }
    }

    @Override
    public List<?> children(Object item) {
        if (item instanceof Document document) {
            return roots(document);
        }
        if (item instanceof Group group) {
            return group.shown();
        }
        if (item instanceof Site site) {
            return site.getHosts();
        }
        if (item instanceof Host host) {
            return host.getVms();
        }
        if (item instanceof VirtualMachine vm) {
            return vm.getTraffic() == null ? List.of() : List.of(vm.getTraffic());
        }
        if (item instanceof Scenario scenario) {
            List<Object> parts = new ArrayList<>(scenario.getMigrations());
            parts.addAll(scenario.getFaults());
            return parts;
        }
        return List.of();
    }

    @Override
    public boolean isOpen(Object item) {
        return item instanceof Site || item instanceof Scenario;
    }

    private static List<Object> roots(Document document) {
        List<Object> roots = new ArrayList<>();
        if (document.getDataCenter() != null) {
            roots.addAll(document.getDataCenter().getSites());
            addGroup(roots, new Group("Links", document.getDataCenter(), Literals.DATA_CENTER__LINKS));
        }
        roots.addAll(document.getScenarios());
        roots.addAll(document.getExperiments());
        addGroup(roots, new Group("Policies", document, Literals.DOCUMENT__POLICIES));
        addGroup(roots, new Group("Workloads", document, Literals.DOCUMENT__WORKLOADS));
        addGroup(roots, new Group("Notes", document, Literals.DOCUMENT__NOTES));
        return roots;
    }

    private static void addGroup(List<Object> roots, Group group) {
        if (!group.elements().isEmpty()) {
            roots.add(group);
        }
    }

    @Override
    public String text(Object item) {
        if (item instanceof Group group) {
            return group.text();
        }
        String detail = ElementLabels.detail((EObject) item);
        return detail.isEmpty() ? ElementLabels.text((EObject) item)
                : ElementLabels.text((EObject) item) + " \u2013 " + detail;
    }

    @Override
    public Image image(Object item) {
        return Images.get(ElementLabels.image(item instanceof Group group ? group.kind() : ((EObject) item).eClass()));
    }
}
