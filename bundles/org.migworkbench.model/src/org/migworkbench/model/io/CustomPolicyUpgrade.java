package org.migworkbench.model.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.migworkbench.model.io.CustomPolicyNames.Part;

/**
 * From version 1 to 2: the policy {@code custom}, which chose its strategies by parameters, becomes {@code xen} with
 * overrides, which has the same results. Values that belonged to strategies that weren't chosen, and so had no effect,
 * are dropped.
 */
final class CustomPolicyUpgrade implements FormatUpgrade {

    private static final String CUSTOM = "custom";
    private static final String BASE = "xen";
    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final String VALUE = "value";
    private static final String PARAMETERS = "parameters";
    private static final String OVERRIDES = "overrides";
    private static final String STOP = "stop";
    private static final String POSTCOPY_AFTER = "postcopyAfter";
    /** Rules that read the log only when little is left, so that auto-converge had more readings made. */
    private static final Set<String> SELDOM_READING = Set.of("qemu", "kubevirt", "kubevirt-ramp", "kubevirt-stall",
            "nova");

    @Override
    public int fromVersion() {
        return 1;
    }

    @Override
    public void upgrade(SourceElement root) {
        root.children().stream()
                .filter(child -> child.name().equals("policies") && CUSTOM.equals(child.attribute(KIND)))
                .forEach(CustomPolicyUpgrade::upgradePolicy);
    }

    private static void upgradePolicy(SourceElement policy) {
        policy.attributes().replaceAll(each -> each.name().equals(KIND) && each.namespace().isEmpty()
                ? new SourceElement.Attribute("", KIND, each.qualifiedName(), BASE) : each);
        Map<String, String> values = new TreeMap<>();
        policy.children().stream().filter(CustomPolicyUpgrade::isNamed)
                .forEach(child -> values.put(child.attribute(NAME), child.attribute(VALUE)));
        policy.children().removeIf(CustomPolicyUpgrade::isNamed);
        Set<String> replaced = new TreeSet<>();
        policy.children().stream().filter(child -> child.name().equals(OVERRIDES))
                .forEach(child -> addChoiceOf(child.attribute(KIND), replaced));
        Map<String, String> own = own(values);
        Map<String, Part> chosen = chosen(values);
        chosen.forEach((choice, part) -> {
            Map<String, String> params = params(part, values);
            if (choice.equals(STOP)) {
                wrap(params, chosen, values);
            }
            if (isOfBase(part) && !params.containsKey(POSTCOPY_AFTER)) {
                own.putAll(params);
            } else if (!replaced.contains(choice)) {
                addOverride(policy, part.strategy(), params);
            }
        });
        addParameters(policy, own);
    }

    /** The values that no strategy had: those of the base, and any that never were declared. */
    private static Map<String, String> own(Map<String, String> values) {
        Map<String, String> own = new TreeMap<>(values);
        CustomPolicyNames.PARTS.forEach(part -> {
            own.remove(part.choice());
            part.names().keySet().forEach(own::remove);
        });
        own.remove(POSTCOPY_AFTER);
        return own;
    }

    private static void addOverride(SourceElement policy, String strategy, Map<String, String> params) {
        SourceElement override = child(policy, OVERRIDES);
        override.attributes().add(attribute(KIND, strategy));
        addParameters(override, params);
    }

    private static boolean isNamed(SourceElement child) {
        return child.name().equals(PARAMETERS) && child.attribute(NAME) != null && child.attribute(VALUE) != null;
    }

    /** Which strategy each choice has; a word that never was one stays, to be reported with the others. */
    private static Map<String, Part> chosen(Map<String, String> values) {
        Map<String, Part> chosen = new TreeMap<>();
        for (Part part : CustomPolicyNames.PARTS) {
            String word = values.get(part.choice());
            if (word == null || word.equals(part.word())) {
                chosen.putIfAbsent(part.choice(), part);
            }
        }
        CustomPolicyNames.PARTS.forEach(part -> chosen.computeIfAbsent(part.choice(), choice -> new Part(choice,
                values.get(choice), values.get(choice), Map.of())));
        return chosen;
    }

    private static void addChoiceOf(String strategy, Set<String> choices) {
        CustomPolicyNames.PARTS.stream().filter(part -> part.strategy().equals(strategy))
                .forEach(part -> choices.add(part.choice()));
    }

    private static Map<String, String> params(Part part, Map<String, String> values) {
        Map<String, String> params = new TreeMap<>();
        part.names().forEach((flattened, name) -> {
            if (values.containsKey(flattened)) {
                params.put(name, values.get(flattened));
            }
        });
        return params;
    }

    /** Post-copy came after some rounds of any rule, and auto-converge made the log be read every 5 s. */
    private static void wrap(Map<String, String> params, Map<String, Part> chosen, Map<String, String> values) {
        if (chosen.get("transfer").word().equals("postcopy")) {
            params.put(POSTCOPY_AFTER, values.getOrDefault(POSTCOPY_AFTER, "1"));
        }
        if (chosen.get("throttling").word().equals("auto-converge")
                && SELDOM_READING.contains(chosen.get(STOP).word())) {
            params.put("logPeriod", "5 s");
        }
    }

    /** Whether the base has the strategy anyway: the first of its choice. */
    private static boolean isOfBase(Part part) {
        return CustomPolicyNames.PARTS.stream().filter(each -> each.choice().equals(part.choice())).findFirst()
                .filter(part::equals).isPresent();
    }

    private static void addParameters(SourceElement owner, Map<String, String> params) {
        params.forEach((name, value) -> {
            SourceElement parameter = child(owner, PARAMETERS);
            parameter.attributes().addAll(List.of(attribute(NAME, name), attribute(VALUE, value)));
        });
    }

    private static SourceElement child(SourceElement parent, String name) {
        List<SourceElement> same = new ArrayList<>(parent.children());
        same.removeIf(each -> !each.name().equals(name));
        SourceElement child = new SourceElement(parent.namespace(), name, parent.offset(), parent, same.size());
        parent.children().add(child);
        return child;
    }

    private static SourceElement.Attribute attribute(String name, String value) {
        return new SourceElement.Attribute("", name, name, value);
    }
}
