package org.migworkbench.live.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogSettings;

/** What was entered before, kept from session to session. No secrets are asked for, so none are here. */
final class RecentValues {

    private static final int MOST = 8;

    private final IDialogSettings settings;

    RecentValues(IDialogSettings settings) {
        this.settings = settings;
    }

    /** The latest value, or another if there is none. */
    String latest(String key, String otherwise) {
        String value = settings.get(key);
        return value == null ? otherwise : value;
    }

    /** The values used before, the latest first. */
    List<String> all(String key) {
        String[] values = settings.getArray(list(key));
        return values == null ? List.of() : List.of(values);
    }

    /** Keeps a value that was used. */
    void use(String key, String value) {
        settings.put(key, value);
        if (!value.isBlank()) {
            List<String> values = new ArrayList<>(all(key));
            values.remove(value);
            values.add(0, value);
            settings.put(list(key), values.subList(0, Math.min(MOST, values.size())).toArray(String[]::new));
        }
    }

    private static String list(String key) {
        return key + ".recent";
    }
}
