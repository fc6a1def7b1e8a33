/**
 * Tests of the QMP client, most of them against a scripted QEMU behind a real socket. The conversations in
 * {@code recorded} were recorded between real QEMUs (10.0.2); their ids are renumbered when they are replayed.
 */
package org.migworkbench.qmp;
