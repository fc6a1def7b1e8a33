package org.migworkbench.core.topology;

import java.util.List;
import org.migworkbench.model.Document;

/**
 * A data centre that was read from files of others.
 *
 * @param document a document with it, and with one migration if there is a machine
 * @param hosts    the number of hosts
 * @param vms      the number of virtual machines
 * @param notes    what is assumed and what wasn't used, a sentence each
 */
public record ImportedTopology(Document document, int hosts, int vms, List<String> notes) {

    /** Copies the list. */
    public ImportedTopology {
        notes = List.copyOf(notes);
    }

    /**
     * What is to be told.
     *
     * @return a line with the counts, then a line for each note
     */
    public String told() {
        StringBuilder text = new StringBuilder(hosts + (hosts == 1 ? " host, " : " hosts, ") + vms
                + (vms == 1 ? " virtual machine." : " virtual machines."));
        notes.forEach(note -> text.append('\n').append(note));
        return text.toString();
    }
}
