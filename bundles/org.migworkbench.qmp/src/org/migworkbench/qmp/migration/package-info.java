/** What QEMU is asked and answers about migrations, typed: settings, progress, dirty rate. */
package org.migworkbench.qmp.migration;
