package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;

/** Declared parameters as a table: name, default, what is allowed, where the default comes from, meaning. */
public final class ParameterTable {

    private ParameterTable() {
    }

    /**
     * Prints parameters; nothing where there are none.
     *
     * @param out    where
     * @param params the declarations
     */
    public static void print(PrintWriter out, List<? extends ParamSpec<?>> params) {
        if (params.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(List.of("  Parameter", "Default", "Allowed", "Default is", "Meaning"),
                List.of(false, false, false, false, false));
        params.forEach(param -> table.add(row(param)));
        table.print(out);
    }

    private static List<String> row(ParamSpec<?> param) {
        return List.of("  " + param.name(), param.isRequired() ? "(required)" : param.defaultText(),
                param.rangeText(), param.source() == ParamSource.PUBLISHED ? "published" : "assumed",
                param.description());
    }
}
