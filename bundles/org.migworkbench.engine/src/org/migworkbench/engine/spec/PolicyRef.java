package org.migworkbench.engine.spec;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A policy by its id, with parameters as text.
 *
 * @param id     id in the {@link org.migworkbench.engine.policy.catalog.PolicyCatalog}
 * @param params values by parameter name as written in a file or on the command line; a missing one has its default
 */
public record PolicyRef(String id, SortedMap<String, String> params) {

    /** Makes the map immutable; it stays sorted, so iteration has one order everywhere. */
    public PolicyRef {
        Objects.requireNonNull(id, "id");
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }
}
