package org.migworkbench.core.catalog;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** The bundles of an installation that contribute services. */
public final class ContributingBundles {

    private static final String SERVICES = "Service-Component";
    private static final String OURS = "org.migworkbench.";
    private static final String SERVICE_RUNTIME = "org.apache.felix.scr";

    private ContributingBundles() {
    }

    /**
     * Lets the services of this product be found, whether or not the installation was configured to start its
     * bundles. No class of them is loaded yet.
     *
     * @param context any bundle's context
     */
    public static void start(BundleContext context) {
        for (Bundle bundle : context.getBundles()) {
            String name = bundle.getSymbolicName();
            boolean contributes = name != null && name.startsWith(OURS) && bundle.getHeaders("").get(SERVICES) != null;
            if (contributes || SERVICE_RUNTIME.equals(name)) {
                start(bundle);
            }
        }
    }

    private static void start(Bundle bundle) {
        if (bundle.getState() != Bundle.RESOLVED && bundle.getState() != Bundle.INSTALLED) {
            return;
        }
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            ILog.of(ContributingBundles.class).error(
                    "The bundle " + bundle.getSymbolicName() + " can't be started; what it contributes is missing.", e);
        }
    }
}
