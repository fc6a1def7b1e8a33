package org.migworkbench.engine.guest;

import org.migworkbench.engine.spec.PageClass;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.Workload;

/**
 * What a guest uses its pages for. The pages of a working set are anonymous; of the others the lowest are the kernel's,
 * the highest are free and those below them are page cache.
 */
public final class PageClasses {

    private final PageBitmap kernel;
    private final PageBitmap cache;
    private final PageBitmap free;

    /**
     * Lays out the memory of a virtual machine.
     *
     * @param vm       the virtual machine
     * @param workload what it writes
     */
    public PageClasses(VmSpec vm, Workload workload) {
        PageClassSpec classes = vm.classes();
        long pageSize = vm.pageSizeBytes();
        int pages = vm.pageCount();
        kernel = new PageBitmap(pages);
        cache = new PageBitmap(pages);
        free = new PageBitmap(pages);
        long rest = classes.kernelBytes() / pageSize;
        for (int page = 0; page < pages && rest > 0; page++) {
            if (!workload.mayWrite(page)) {
                kernel.set(page);
                rest--;
            }
        }
        long freePages = classes.freeBytes() / pageSize;
        long cachePages = classes.cacheBytes() / pageSize;
        for (int page = pages - 1; page >= 0 && freePages + cachePages > 0; page--) {
            if (workload.mayWrite(page) || kernel.get(page)) {
                continue;
            }
            if (freePages > 0) {
                free.set(page);
                freePages--;
            } else {
                cache.set(page);
                cachePages--;
            }
        }
    }

    /**
     * The class of a page.
     *
     * @param page page number
     * @return its class
     */
    public PageClass of(int page) {
        if (free.get(page)) {
            return PageClass.FREE;
        }
        if (cache.get(page)) {
            return PageClass.CACHE;
        }
        return kernel.get(page) ? PageClass.KERNEL : PageClass.ANONYMOUS;
    }
}
