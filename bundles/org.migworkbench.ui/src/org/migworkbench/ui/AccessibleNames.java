package org.migworkbench.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for controls without a label of their own, for those who hear the window instead of seeing it. */
public final class AccessibleNames {

    private AccessibleNames() {
    }

    /**
     * Names a control.
     *
     * @param control the control
     * @param name its name
     */
    public static void set(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
    }
}
