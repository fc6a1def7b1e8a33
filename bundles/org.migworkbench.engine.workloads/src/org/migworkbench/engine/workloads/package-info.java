/**
 * Generators of page writes. Each answers for any interval of guest time without keeping state: random writes come from
 * hashes of (seed, word of 64 pages, cell of time), sequential ones from a closed form. So two policies under one seed see the same
 * guest, and looking at the log of written pages costs the same at any time.
 */
package org.migworkbench.engine.workloads;
