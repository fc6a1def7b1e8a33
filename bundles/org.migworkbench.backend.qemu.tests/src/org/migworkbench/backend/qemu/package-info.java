/**
 * Tests of the QEMU backend: the state machine on recorded conversations, failures against a scripted QEMU, and real pairs
 * under software emulation, skipped where there is no QEMU. Real migrations in numbers: {@link LiveMatrixTest}.
 */
package org.migworkbench.backend.qemu;
