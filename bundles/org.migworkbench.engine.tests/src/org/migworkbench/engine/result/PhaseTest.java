package org.migworkbench.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhaseTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void aTurkishMachineNamesPhasesTheSame() {
        Locale.setDefault(new Locale("tr", "TR"));
        assertEquals("stopAndCopy", Phase.STOP_AND_COPY.id());
    }
}
