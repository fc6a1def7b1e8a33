package org.migworkbench.live.ui;

import java.util.List;
import org.migworkbench.core.live.LiveHints;

/**
 * The line of a form that asks for the policy.
 *
 * @param hints what the backend says of itself
 * @param policies ids of the policies that it can carry out
 */
record PolicyEntry(LiveHints hints, List<String> policies) {

    PolicyEntry {
        policies = List.copyOf(policies);
    }

    void addTo(EntryForm entries, String key) {
        entries.add(key, "Policy", hints.policy(),
                "One of " + hints.name() + "'s policies and its parameters, such as " + hints.example(),
                policies.toArray(String[]::new));
    }
}
