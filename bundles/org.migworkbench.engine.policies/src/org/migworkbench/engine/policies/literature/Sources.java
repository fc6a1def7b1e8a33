package org.migworkbench.engine.policies.literature;

/** Code that many strategies and policies follow. */
public final class Sources {

    /** xc_linux_save.c, the origin of many defaults. */
    public static final String XEN = "Xen 3.0.4, tools/libxc/xc_linux_save.c";

    /** Xen with the adaptive rate of Clark et al. */
    public static final String XEN_ADAPTIVE = "xc_linux_save.c, ADAPTIVE_SAVE (commit e5901452e9, 2004-10-27)";

    /** libxc's migration v2, the origin of others. */
    public static final String LIBXC = "Xen, tools/libs/guest/xg_sr_save.c (2026-08)";

    /** QEMU. */
    public static final String QEMU = "QEMU, migration/migration.c and migration/ram.c (commit d0f4aa7d50)";

    private Sources() {
    }
}
