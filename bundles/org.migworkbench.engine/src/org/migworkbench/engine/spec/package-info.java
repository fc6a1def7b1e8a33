/**
 * What a run depends on: hosts, links, virtual machines, migrations, policies and workloads by name, faults, the
 * seed. Immutable records without behaviour.
 */
package org.migworkbench.engine.spec;
