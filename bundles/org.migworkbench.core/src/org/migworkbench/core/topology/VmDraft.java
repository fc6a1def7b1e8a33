package org.migworkbench.core.topology;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A virtual machine as far as a file tells of it.
 *
 * @param name   its name
 * @param host   the name of its host; empty where none is told
 * @param memory its memory in bytes
 * @param vcpus  its virtual processors
 * @param disk   the size in bytes of its disk, which isn't shared; empty where none is told
 * @param about  what else is known, for its description
 * @param place  where it stands, such as {@code vms.csv:3:1}
 */
record VmDraft(String name, String host, OptionalLong memory, OptionalInt vcpus, OptionalLong disk, String about,
        String place) {
}
