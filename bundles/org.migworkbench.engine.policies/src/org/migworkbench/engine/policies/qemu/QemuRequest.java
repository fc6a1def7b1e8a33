package org.migworkbench.engine.policies.qemu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.Place;

/** What a migration under one of QEMU's policies asks of QEMU, in QEMU's words. */
public final class QemuRequest {

    private final SortedMap<String, Object> values = new TreeMap<>();
    private final MigrationSpec migration;

    /**
     * Reads the values of a policy.
     *
     * @param specs the policy's parameters
     * @param migration the migration with the policy's values; its own limits go before them
     * @throws IllegalArgumentException if a value isn't allowed
     */
    public QemuRequest(List<ParamSpec<?>> specs, MigrationSpec migration) {
        this.migration = migration;
        SortedMap<String, String> texts = migration.policy().base().params();
        specs.stream().filter(spec -> !spec.isRequired() || texts.containsKey(spec.name())).forEach(
                spec -> values.put(spec.name(), spec.parse(texts.getOrDefault(spec.name(), spec.defaultText()))));
    }

    /**
     * The capabilities that are to be on.
     *
     * @param required those without which the policy can't be carried out, or those that only tell more
     * @return QEMU's names
     */
    public Set<String> capabilities(boolean required) {
        Set<String> names = new TreeSet<>();
        for (QemuCapability row : QemuTable.CAPABILITIES) {
            if (row.required() == required && holds(row.conditions())) {
                names.add(row.name());
            }
        }
        return names;
    }

    /**
     * The parameters that are to be set.
     *
     * @param source at the source, or else at the destination
     * @return QEMU's names in the order of the table, with a {@link Long}, a {@link String} or a {@link Boolean}
     */
    public Map<String, Object> parameters(boolean source) {
        Map<String, Object> set = new LinkedHashMap<>();
        for (QemuParameter row : QemuTable.PARAMETERS) {
            if ((source || row.side() == QemuSide.BOTH) && holds(row.conditions())) {
                set.put(row.name(), row.unit().toQemu(row.limit().of(migration, values.get(row.param()))));
            }
        }
        return set;
    }

    /**
     * What QEMU doesn't take.
     *
     * @return for each parameter that can't be set as asked where the value comes from and a sentence that says what is
     * allowed
     */
    public List<Issue> problems() {
        List<Issue> issues = new ArrayList<>();
        for (QemuParameter row : QemuTable.PARAMETERS) {
            if (holds(row.conditions())) {
                Object asked = row.limit().of(migration, values.get(row.param()));
                Optional<Place> limit = row.limit().place(migration);
                row.problem(asked, limit.isEmpty()).ifPresent(sentence -> issues.add(Issue.error(
                        limit.orElseGet(() -> Place.migration(0).policy().parameter(row.param())), sentence)));
            }
        }
        return issues;
    }

    private boolean holds(List<QemuCondition> conditions) {
        return conditions.stream().allMatch(condition -> condition.holds(values));
    }

    /**
     * The value of a parameter of the policy that is a whole number.
     *
     * @param param its name
     * @return the value in the parameter's unit
     */
    public long whole(String param) {
        return (Long) values.get(param);
    }
}
