package org.migworkbench.cli.commands;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.migworkbench.engine.param.NumberType;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** The list of policies for programs. */
public final class PolicyJson {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private PolicyJson() {
    }

    static String of(List<? extends PolicyProvider<?>> policies) {
        JsonArray list = new JsonArray();
        policies.forEach(provider -> list.add(policy(provider)));
        JsonObject root = new JsonObject();
        root.add("policies", list);
        return GSON.toJson(root) + "\n";
    }

    private static JsonObject policy(PolicyProvider<?> provider) {
        PolicyDescriptor<?> policy = provider.descriptor();
        JsonObject object = new JsonObject();
        object.addProperty("id", policy.id());
        object.addProperty("label", policy.label());
        object.addProperty("summary", policy.summary());
        object.addProperty("source", policy.source());
        object.add("strategies", strategies(provider));
        object.add("parameters", parameters(policy));
        return object;
    }

    private static JsonObject strategies(PolicyProvider<?> provider) {
        JsonObject strategies = new JsonObject();
        provider.parts(new TreeMap<>())
                .forEach(part -> strategies.addProperty(part.kind().id(), part.strategy().id()));
        return strategies;
    }

    /**
     * The parameters of what is declared like a policy.
     *
     * @param policy what is known of it
     * @return an object for each parameter
     */
    public static JsonArray parameters(PolicyDescriptor<?> policy) {
        JsonArray parameters = new JsonArray();
        policy.params().forEach(param -> parameters.add(parameter(param)));
        return parameters;
    }

    private static JsonObject parameter(ParamSpec<?> param) {
        JsonObject object = new JsonObject();
        object.addProperty("name", param.name());
        object.addProperty("type", param.type().id());
        object.addProperty("unit", param.type().unit().symbol());
        object.addProperty("required", param.isRequired());
        object.addProperty("default", param.defaultText());
        addAllowed(object, param);
        addOrigin(object, param);
        object.addProperty("description", param.description());
        return object;
    }

    private static void addAllowed(JsonObject object, ParamSpec<?> param) {
        object.addProperty("allowed", param.rangeText());
        if (param.type() instanceof NumberType<?> range) {
            addRange(object, range);
        }
        if (param.type() instanceof ParamType.Choice choice) {
            JsonArray choices = new JsonArray();
            choice.words().forEach(choices::add);
            object.add("choices", choices);
        }
    }

    private static void addRange(JsonObject object, NumberType<?> range) {
        object.addProperty("min", number(range.min()));
        if (!Double.isInfinite(range.max())) {
            object.addProperty("max", number(range.max()));
        }
    }

    /** Where the default comes from. */
    private static void addOrigin(JsonObject object, ParamSpec<?> param) {
        object.addProperty("defaultIs", param.source().name().toLowerCase(Locale.ROOT));
        object.addProperty("citation", param.citation());
    }

    private static BigDecimal number(double value) {
        return new BigDecimal(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }
}
