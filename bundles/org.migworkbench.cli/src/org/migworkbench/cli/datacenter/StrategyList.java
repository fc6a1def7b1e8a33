package org.migworkbench.cli.datacenter;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.cli.commands.PoliciesCommand;
import org.migworkbench.cli.commands.PolicyJson;
import org.migworkbench.engine.datacenter.strategy.catalog.StrategyCatalog;
import org.migworkbench.engine.datacenter.strategy.catalog.StrategyPart;
import org.migworkbench.engine.datacenter.strategy.catalog.WholeStrategy;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;

/** Lists the strategies and their parts. */
final class StrategyList {

    private final StrategyCatalog catalog;

    StrategyList(StrategyCatalog catalog) {
        this.catalog = catalog;
    }

    void print(PrintWriter out) {
        for (WholeStrategy strategy : catalog.strategies()) {
            head(out, strategy.descriptor());
            out.print("Parts: " + parts(strategy) + "\n");
            PoliciesCommand.printParameters(out, strategy.descriptor().params());
            out.print("\n");
        }
        out.print("Parts that can take the place of one of the same kind, behind a plus sign:\n\n");
        catalog.parts().forEach(part -> print(out, part));
    }

    private static void print(PrintWriter out, StrategyPart<?> part) {
        out.print(part.descriptor().kind().getSimpleName() + " ");
        head(out, part.descriptor());
        PoliciesCommand.printParameters(out, part.descriptor().params());
        out.print("\n");
    }

    private static String parts(WholeStrategy strategy) {
        return strategy.parts().stream().map(StrategyPart::id).collect(Collectors.joining(", "));
    }

    private static void head(PrintWriter out, PolicyDescriptor<?> about) {
        out.print(about.id() + ": " + about.label() + "\n" + about.summary() + "\nSource: " + about.source() + "\n");
    }

    String json() {
        JsonObject root = new JsonObject();
        JsonArray strategies = new JsonArray();
        catalog.strategies().forEach(strategy -> strategies.add(object(strategy)));
        root.add("strategies", strategies);
        JsonArray parts = new JsonArray();
        catalog.parts().forEach(part -> parts.add(object(part.descriptor())));
        root.add("parts", parts);
        return JsonText.of(root);
    }

    private static JsonObject object(WholeStrategy strategy) {
        JsonObject object = object(strategy.descriptor());
        object.addProperty("parts", parts(strategy));
        return object;
    }

    private static JsonObject object(PolicyDescriptor<?> about) {
        JsonObject object = new JsonObject();
        object.addProperty("id", about.id());
        object.addProperty("kind", about.kind().getSimpleName());
        object.addProperty("label", about.label());
        object.addProperty("summary", about.summary());
        object.addProperty("source", about.source());
        object.add("parameters", PolicyJson.parameters(about));
        return object;
    }
}
