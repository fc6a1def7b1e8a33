/** QEMUs that the workbench starts itself: the program, how it is started, and the process. */
package org.migworkbench.backend.qemu.process;
