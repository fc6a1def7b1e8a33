package org.migworkbench.ui;

import java.util.Optional;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.catalog.PolicyRegistry;
import org.migworkbench.core.catalog.WorkloadRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The use cases of the workbench, which are services, for parts of the window, which are not. */
public final class CoreServices {

    private CoreServices() {
    }

    /**
     * A service of the workbench.
     *
     * @param type its type
     * @param <T> its type
     * @return the service
     * @throws IllegalStateException if the application was put together without it
     */
    public static <T> T require(Class<T> type) {
        return find(type).orElseThrow(
                () -> new IllegalStateException("The service " + type.getName() + " is missing in this installation"));
    }

    /**
     * A service of the workbench.
     *
     * @param type its type
     * @param <T> its type
     * @return the service, empty if there is none
     */
    public static <T> Optional<T> find(Class<T> type) {
        Bundle bundle = FrameworkUtil.getBundle(CoreServices.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        ServiceReference<T> reference = context == null ? null : context.getServiceReference(type);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }

    /**
     * The policies and workloads that are known now.
     *
     * @return the catalogs
     */
    public static Catalogs catalogs() {
        return new Catalogs(require(PolicyRegistry.class).catalog(), require(WorkloadRegistry.class).catalog());
    }
}
