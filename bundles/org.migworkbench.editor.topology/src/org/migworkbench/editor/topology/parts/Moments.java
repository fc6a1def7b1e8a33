package org.migworkbench.editor.topology.parts;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.analysis.playback.RunMoment;
import org.migworkbench.core.document.NetworkIds;
import org.migworkbench.model.Link;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.PlayedMoment;

/** What the moment of a run that is played says of elements. */
final class Moments {

    private Moments() {
    }

    /** How a virtual machine is at the moment; empty while nothing is played, or if it isn't moved. */
    static Optional<RunMoment.Guest> of(VirtualMachine vm) {
        return moment(vm).map(RunMoment::guests).filter(guests -> vm.getName() != null)
                .map(guests -> guests.get(vm.getName()));
    }

    /** How much of a link the migrations take at the moment, in the direction that is used more; empty for none. */
    static OptionalDouble share(Link link) {
        Optional<RunMoment> moment = moment(link);
        return Stream.of(true, false).map(forward -> NetworkIds.ofLink(link.getName(), forward))
                .flatMap(id -> moment.map(RunMoment::linkShares).map(shares -> shares.get(id)).stream())
                .mapToDouble(share -> share).max();
    }

    private static Optional<RunMoment> moment(EObject element) {
        return DocumentSession.of(element).flatMap(session -> PlayedMoment.of(session).moment());
    }
}
