/** What QEMU itself says: conversations over QMP, answers of query-migrate. */
package org.migworkbench.recording.imports.qemu;
