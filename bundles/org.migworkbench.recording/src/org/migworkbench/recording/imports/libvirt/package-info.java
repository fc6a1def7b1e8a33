/** What libvirt says of a job: the output of virsh. */
package org.migworkbench.recording.imports.libvirt;
