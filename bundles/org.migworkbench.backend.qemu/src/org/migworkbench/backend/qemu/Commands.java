package org.migworkbench.backend.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.migworkbench.core.live.LiveVm;
import org.migworkbench.qmp.QemuMonitor;
import org.migworkbench.qmp.QmpException;
import org.migworkbench.qmp.migration.MigrationCapabilities;
import org.migworkbench.quantities.Quantity;

/** The commands that begin a migration: given in their order, or told to the user beforehand. */
final class Commands {

    private final QemuPair pair;
    private final QemuPlan plan;
    private final String uri;

    Commands(QemuPair pair, QemuPlan plan, String uri) {
        this.pair = pair;
        this.plan = plan;
        this.uri = uri;
    }

    /** Sets everything on both sides, explicitly, and lets the destination listen. */
    void prepare() throws QmpException {
        if (pair.destination().isPresent()) {
            QemuMonitor destination = pair.destination().get().monitor();
            destination.migrateSetCapabilities(plan.settings(pair.destination().get().offered()));
            if (!plan.destinationParameters().names().isEmpty()) {
                destination.migrateSetParameters(plan.destinationParameters());
            }
        }
        pair.source().monitor().migrateSetCapabilities(plan.settings(pair.source().offered()));
        pair.source().monitor().migrateSetParameters(plan.parameters());
        if (pair.destination().isPresent()) {
            listen(pair.destination().get().monitor());
        }
    }

    /** A destination that was started with an address listens there already. */
    private void listen(QemuMonitor destination) throws QmpException {
        try {
            destination.migrateIncoming(uri);
        } catch (QmpException e) {
            if (!e.description().contains("already")) {
                throw e;
            }
        }
    }

    /** Begins. */
    void begin() throws QmpException {
        pair.source().monitor().migrate(uri);
    }

    /** The same in words. */
    List<String> inWords(LiveVm vm) {
        List<String> lines = new ArrayList<>();
        lines.add("Virtual machine '" + vm.name() + "': " + Quantity.formatBytes(vm.memoryBytes()) + ", " + vm.vcpus()
                + (vm.vcpus() == 1 ? " processor" : " processors"));
        lines.add("From: " + vm.source());
        lines.add("To:   " + vm.destination());
        pair.destination().ifPresent(end -> {
            lines.add("destination: migrate-set-capabilities " + words(plan.settings(end.offered())));
            if (!plan.destinationParameters().names().isEmpty()) {
                lines.add("destination: migrate-set-parameters " + plan.destinationParameters().arguments());
            }
        });
        lines.add("source: migrate-set-capabilities " + words(plan.settings(pair.source().offered())));
        lines.add("source: migrate-set-parameters " + plan.parameters().arguments());
        pair.destination().ifPresent(end -> lines.add("destination: migrate-incoming " + uri));
        lines.add("source: migrate " + uri);
        return lines;
    }

    private static String words(MigrationCapabilities settings) {
        Set<String> on = new TreeSet<>();
        settings.states().forEach((name, state) -> {
            if (state) {
                on.add(name);
            }
        });
        return "on: " + String.join(", ", on) + "; off: all " + (settings.states().size() - on.size()) + " others";
    }
}
