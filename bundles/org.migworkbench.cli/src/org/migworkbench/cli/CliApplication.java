package org.migworkbench.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.core.catalog.ContributingBundles;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.run.Backend;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Starts the command line in the product and ends the process with its exit code. */
public final class CliApplication implements IApplication {

    /** Set by the script that starts the product where standard error is a terminal, which Java can't tell. */
    private static final String TERMINAL = "org.migworkbench.terminal";

    @Override
    public Object start(IApplicationContext context) {
        Locale.setDefault(Locale.ROOT);
        BundleContext bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        ContributingBundles.start(bundles);
        try (PrintStream out = utf8(FileDescriptor.out); PrintStream err = utf8(FileDescriptor.err)) {
            CommandLineTool tool = new CommandLineTool(services(bundles, err), out, err,
                    failure -> ILog.of(CliApplication.class).error("A command failed", failure));
            context.applicationRunning();
            return tool.execute(arguments(context));
        }
    }

    private static String[] arguments(IApplicationContext context) {
        return (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    }

    private static CommandServices services(BundleContext bundles, PrintStream err) {
        return new CommandServices(service(bundles, DocumentService.class), service(bundles, Backend.class),
                optional(bundles, LiveBackend.class), Boolean.getBoolean(TERMINAL)
                        ? Optional.of(new PrintWriter(err, false, StandardCharsets.UTF_8)) : Optional.empty());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static <T> T service(BundleContext bundles, Class<T> type) {
        return optional(bundles, type).orElseThrow(() -> new IllegalStateException(
                "The installation is incomplete: no bundle provides " + type.getName()));
    }

    private static <T> Optional<T> optional(BundleContext bundles, Class<T> type) {
        ServiceReference<T> reference = bundles.getServiceReference(type);
        return reference == null ? Optional.empty() : Optional.ofNullable(bundles.getService(reference));
    }

    @Override
    public void stop() {
        // A command runs to its end; stopping the platform ends the process.
    }
}
