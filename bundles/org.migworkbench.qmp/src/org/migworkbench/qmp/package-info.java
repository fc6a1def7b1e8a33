/**
 * A client of QEMU's Machine Protocol (QMP): one connection to one running QEMU, typed commands and answers around live
 * migration, and the format in which conversations are recorded.
 * <p>
 * What a QEMU can do is asked from it and never concluded from its version, so that patched and older builds are served
 * as they are. Everything that arrives is taken for hostile: lines, nesting and counts are bounded, and a broken message
 * ends the connection with one sentence that says which socket sent what. The JSON library stays behind
 * {@link org.migworkbench.qmp.QmpObject}, so that users of this package need none.
 * <p>
 * Start with {@link org.migworkbench.qmp.QmpClient} and {@link org.migworkbench.qmp.QemuMonitor}. Field names, types and
 * units are those of QEMU's own description of its interface (qapi/migration.json, QEMU 10.1).
 */
package org.migworkbench.qmp;
