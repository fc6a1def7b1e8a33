package org.migworkbench.core.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.engine.param.NumberType;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.UnknownPolicyException;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.quantities.CamelCase;
import org.migworkbench.quantities.Quantity;

/** The kinds and parameters of policies and workloads, defaults included. */
final class ParameterSettings {

    private final Catalogs catalogs;

    ParameterSettings(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    List<Setting> ofPolicy(SettingPlace place, String of, PolicyRef policy) {
        return settings(place, of, policy.id(), policy.params(), declared(policy.id()));
    }

    private List<ParamSpec<?>> declared(String policy) {
        try {
            return catalogs.policies().require(Strategies.class, policy).descriptor().params();
        } catch (UnknownPolicyException e) {
            return List.of();
        }
    }

    List<Setting> ofStrategy(SettingPlace place, String of, PolicyRef strategy) {
        return settings(place, of, strategy.id(), strategy.params(), declaredByStrategy(strategy.id()));
    }

    private List<ParamSpec<?>> declaredByStrategy(String strategy) {
        try {
            StrategyKind<?> kind = catalogs.policies().requireKindOf(strategy);
            return catalogs.policies().require(kind.type(), strategy).descriptor().params();
        } catch (UnknownPolicyException e) {
            return List.of();
        }
    }

    List<Setting> ofWorkload(SettingPlace place, String of, WorkloadRef workload) {
        List<ParamSpec<?>> declared = catalogs.workloads().all().stream().map(known -> known.descriptor())
                .filter(known -> known.id().equals(workload.id())).findFirst().map(known -> known.params())
                .orElse(List.of());
        List<Setting> settings = new ArrayList<>(settings(place, of, workload.id(), workload.params(), declared));
        settings.add(ValueText.setting(place, of, Literals.WORKLOAD__VCPU, workload.vcpu()));
        return settings;
    }

    private static List<Setting> settings(SettingPlace place, String of, String kind, Map<String, String> given,
            List<ParamSpec<?>> declared) {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting(place, of, place.kind().word(), Optional.of(kindFeature(place)), kind, kind, kind));
        Map<String, String> unknown = new TreeMap<>(given);
        for (ParamSpec<?> param : declared) {
            settings.add(setting(place, of, param, Optional.ofNullable(unknown.remove(param.name()))));
        }
        unknown.forEach((name, text) -> settings.add(new Setting(place, of, CamelCase.words(name), Optional.empty(),
                new Parameter(name, text, false), text, text)));
        return settings;
    }

    private static EAttribute kindFeature(SettingPlace place) {
        return switch (place.kind()) {
            case POLICY -> Literals.POLICY__KIND;
            case STRATEGY -> Literals.POLICY_PART__KIND;
            default -> Literals.WORKLOAD__KIND;
        };
    }

    private static Setting setting(SettingPlace place, String of, ParamSpec<?> param, Optional<String> given) {
        String text = given.orElse(param.defaultText());
        Object canonical = canonical(param, text);
        boolean isDefault = canonical.equals(canonical(param, param.defaultText()));
        return new Setting(place, of, CamelCase.words(param.name()), Optional.empty(),
                new Parameter(param.name(), given.orElse(""), isDefault), text(param, text), canonical);
    }

    /** One text for each value, with its unit, however it was written. */
    private static String text(ParamSpec<?> param, String text) {
        if (!(param.type() instanceof NumberType<?> type) || text.isEmpty()) {
            return text;
        }
        try {
            return Quantity.exact(type.parse(text), type.unit());
        } catch (IllegalArgumentException e) {
            return text; // a special word
        }
    }

    private static Object canonical(ParamSpec<?> param, String text) {
        try {
            return param.parse(text);
        } catch (IllegalArgumentException e) {
            return text; // not a value of this parameter, or none is given: then the text is all there is to compare
        }
    }

    /**
     * The value of a parameter's setting.
     *
     * @param name      the parameter's name in files
     * @param text      its value; empty where the default holds
     * @param isDefault whether it is the default, given or not
     */
    record Parameter(String name, String text, boolean isDefault) {
    }
}
