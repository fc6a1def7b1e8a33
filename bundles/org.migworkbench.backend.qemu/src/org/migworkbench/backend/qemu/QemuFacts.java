package org.migworkbench.backend.qemu;

import org.migworkbench.core.live.LiveVm;
import org.migworkbench.qmp.QmpCommand;
import org.migworkbench.qmp.QmpException;
import org.migworkbench.qmp.QmpReply;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/** Asks a QEMU about its virtual machine. */
final class QemuFacts {

    private QemuFacts() {
    }

    /** What the source tells of itself. */
    static LiveVm vm(QemuEnd source, String destination) throws QmpException, QmpFormatException {
        String name = object(source, "query-name").text("name").filter(text -> !text.isBlank()).orElse("vm");
        long memory = object(source, "query-memory-size-summary").whole("base-memory").orElse(0);
        int processors = ask(source, "query-cpus-fast").objects().size();
        boolean kvm = object(source, "query-kvm").flag("enabled").orElse(Boolean.FALSE);
        if (memory <= 0) {
            throw new QmpFormatException("the machine has no memory");
        }
        return new LiveVm(name, memory, Math.max(1, processors), source.label(), destination, !kvm);
    }

    private static QmpObject object(QemuEnd end, String command) throws QmpException, QmpFormatException {
        return ask(end, command).object();
    }

    private static QmpReply ask(QemuEnd end, String command) throws QmpException {
        return end.monitor().client().execute(QmpCommand.of(command));
    }
}
