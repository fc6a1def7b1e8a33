package org.migworkbench.core.topology;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A host as far as a file tells of it.
 *
 * @param name   its name
 * @param site   the site that it is at; empty where none is told
 * @param cores  its processor cores
 * @param memory its memory in bytes
 * @param nic    the rate of its network card in bytes a second
 * @param place  where it stands, such as {@code hosts.csv:3:1}
 */
record HostDraft(String name, String site, OptionalInt cores, OptionalLong memory, OptionalDouble nic, String place) {

    /** What is known of a host of which only the name is told. */
    static HostDraft named(String name, String place) {
        return new HostDraft(name, "", OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty(), place);
    }

    /** What is known when another row tells more. */
    HostDraft and(HostDraft more) {
        return new HostDraft(name, site.isEmpty() ? more.site : site, cores.isPresent() ? cores : more.cores,
                memory.isPresent() ? memory : more.memory, nic.isPresent() ? nic : more.nic, place);
    }
}
