package org.migworkbench.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Combo;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.form.FieldForm;

/** What a guest itself sends: to whom, how fast, and how much of its work waits for it. */
public final class TrafficSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.info("Virtual machine", owner -> ElementLabels.text(owner.eContainer()));
        Combo peer = fields.choice("Peer", TrafficSection::hosts, ElementLabels::text,
                owner -> ((Traffic) owner).getPeer(),
                host -> PropertyEdits.set(element(), Literals.TRAFFIC__PEER, host));
        fields.mark(peer, Literals.TRAFFIC__PEER);
        fields.number(Literals.TRAFFIC__BYTES_PER_SECOND);
        fields.number(Literals.TRAFFIC__NETWORK_BOUND);
    }

    private static List<Host> hosts(EObject traffic) {
        return EcoreUtil.getRootContainer(traffic) instanceof Document document && document.getDataCenter() != null
                ? document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream()).toList()
                : List.of();
    }
}
