package org.migworkbench.editor.topology.parts;

import java.util.Optional;
import java.util.OptionalDouble;
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
        return DocumentSession.of(vm).flatMap(session -> PlayedMoment.of(session).moment())
                .map(moment -> moment.guests().get(vm.getName()));
    }

    /** How much of a link the migrations take at the moment, in the direction that is used more; empty for none. */
    static OptionalDouble share(Link link) {
        return DocumentSession.of(link).flatMap(session -> PlayedMoment.of(session).moment()).stream()
                .flatMap(moment -> moment.linkShares().entrySet().stream())
                .filter(entry -> entry.getKey().equals(NetworkIds.ofLink(link.getName(), true))
                        || entry.getKey().equals(NetworkIds.ofLink(link.getName(), false)))
                .mapToDouble(entry -> entry.getValue()).max();
    }
}
