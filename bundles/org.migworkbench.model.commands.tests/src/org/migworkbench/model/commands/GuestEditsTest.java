package org.migworkbench.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.kinds.GuestEdits;

/** Edits of what runs in a machine. */
class GuestEditsTest {

    @Test
    void aCopyOfItsOwnRunsWhereTheSharedWorkloadDid() {
        Laboratory lab = new Laboratory();
        Document before = EcoreUtil.copy(lab.document);
        Command own = GuestEdits.own(lab.web, lab.idle);
        own.execute();
        Workload copy = lab.web.getWorkloads().get(1);
        assertNotSame(lab.idle, copy);
        assertEquals("Idle 2", copy.getName());
        assertNotEquals(lab.idle.getId(), copy.getId());
        assertEquals(List.of(lab.idle), lab.mail.getWorkloads(), "the other machine keeps it");
        assertSame(lab.document, copy.eContainer());
        own.undo();
        assertTrue(EcoreUtil.equals(before, lab.document));
    }
}
