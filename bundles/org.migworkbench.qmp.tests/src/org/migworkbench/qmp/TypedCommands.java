package org.migworkbench.qmp;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.migworkbench.qmp.json.QmpObject;
import org.migworkbench.qmp.migration.DirtyRateRequest;
import org.migworkbench.qmp.migration.MigrationCapabilities;
import org.migworkbench.qmp.migration.MigrationStatus;
import org.migworkbench.qmp.migration.ParameterChange;

/** Executes recorded commands through the typed methods, as a user of the client would. */
final class TypedCommands {

    private final QemuMonitor monitor;

    TypedCommands(QmpClient client) {
        monitor = new QemuMonitor(client);
    }

    /** The typed answer, or null where there is none. */
    Object execute(QmpCommand command) throws QmpException, IOException {
        QmpObject arguments = command.arguments();
        switch (command.name()) {
            case "query-migrate":
                return monitor.queryMigrate();
            case "query-dirty-rate":
                return monitor.queryDirtyRate();
            case "query-status":
                return monitor.queryStatus();
            case "query-migrate-capabilities":
                return monitor.queryMigrateCapabilities();
            case "query-migrate-parameters":
                return monitor.queryMigrateParameters();
            case "calc-dirty-rate":
                monitor.calcDirtyRate(DirtyRateRequest.sampling(1000 * arguments.whole("calc-time").orElseThrow(),
                        arguments.whole("sample-pages").orElseThrow()));
                return null;
            case "migrate-set-capabilities":
                monitor.migrateSetCapabilities(capabilities(arguments));
                return null;
            case "migrate-set-parameters":
                monitor.migrateSetParameters(parameters(arguments));
                return null;
            default:
                act(command, arguments.text("uri").orElse(""));
                return null;
        }
    }

    private void act(QmpCommand command, String uri) throws QmpException, IOException {
        switch (command.name()) {
            case "migrate":
                if (command.arguments().has("resume")) {
                    monitor.migrateResume(uri);
                } else {
                    monitor.migrate(uri);
                }
                break;
            case "migrate-incoming":
                monitor.migrateIncoming(uri);
                break;
            case "migrate-recover":
                monitor.migrateRecover(uri);
                break;
            case "migrate-pause":
                monitor.migratePause();
                break;
            case "migrate-continue":
                monitor.migrateContinue(MigrationStatus.of(command.arguments().text("state").orElseThrow()));
                break;
            case "migrate-start-postcopy":
                monitor.migrateStartPostcopy();
                break;
            case "migrate_cancel":
                monitor.migrateCancel();
                break;
            case "cont":
                monitor.cont();
                break;
            case "quit":
                monitor.quit();
                break;
            default:
                throw new AssertionError("no typed method for " + command.name());
        }
    }

    private static MigrationCapabilities capabilities(QmpObject arguments) throws IOException {
        Map<String, Boolean> states = new LinkedHashMap<>();
        for (QmpObject item : arguments.objects("capabilities")) {
            states.put(item.text("capability").orElseThrow(), item.flag("state").orElseThrow());
        }
        return new MigrationCapabilities(states);
    }

    /** One recorded command has -1 for a bandwidth, which the typed method refuses: it goes out as the same number. */
    private static ParameterChange parameters(QmpObject arguments) throws IOException {
        ParameterChange change = ParameterChange.NONE;
        for (String name : arguments.names()) {
            change = change.number(name, Math.max(0, arguments.whole(name).orElseThrow()));
        }
        return change;
    }
}
