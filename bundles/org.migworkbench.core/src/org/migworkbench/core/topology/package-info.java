/** Data centres read from tables of hosts and virtual machines and from libvirt's domain XML. */
package org.migworkbench.core.topology;
