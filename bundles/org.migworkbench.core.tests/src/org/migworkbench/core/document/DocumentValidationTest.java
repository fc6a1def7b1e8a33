package org.migworkbench.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.migworkbench.model.Document;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.FindingSeverity;
import org.migworkbench.model.validation.Rule;

/** A document is checked beside the thread that edits it, which is the test's own here. */
@Timeout(60)
class DocumentValidationTest {

    private final Document document = TestDocuments.small();
    private final BlockingQueue<Runnable> editing = new LinkedBlockingQueue<>();
    private final List<Finding> told = new ArrayList<>();
    /** Names of the machine, one for each check that has begun. */
    private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
    private final Semaphore mayEnd = new Semaphore(0);
    private final DocumentValidation validation = new DocumentValidation(this::check, editing::add, told::addAll);

    /** Finds the machine's name, when it may. */
    private List<Finding> check(Document copy) {
        VirtualMachine vm = TestDocuments.vm(copy);
        assertNotSame(document, copy);
        begun.add(vm.getName());
        mayEnd.acquireUninterruptibly();
        return List.of(new Finding(Rule.VALUE, vm, null, FindingSeverity.WARNING, "vms[0]", vm.getName()));
    }

    private void edit(String name) {
        TestDocuments.vm(document).setName(name);
        validation.request(document);
    }

    /** Does the next thing that waits for the thread of the edits. */
    private void turn() throws InterruptedException {
        Runnable next = editing.poll(30, TimeUnit.SECONDS);
        assertNotNull(next, "nothing waits for this thread");
        next.run();
    }

    private String nextBegun() throws InterruptedException {
        return begun.poll(30, TimeUnit.SECONDS);
    }

    private List<String> messages() {
        return told.stream().map(Finding::message).toList();
    }

    @Test
    void whatIsFoundIsAboutTheDocumentItself() throws InterruptedException {
        mayEnd.release();
        edit("first");
        turn();
        turn();
        assertEquals(List.of("first"), messages());
        assertSame(TestDocuments.vm(document), told.get(0).element());
    }

    @Test
    void severalEditsAtOnceAreCheckedOnce() throws InterruptedException {
        mayEnd.release(2);
        edit("first");
        edit("second");
        turn();
        turn();
        assertEquals(List.of("second"), messages());
        assertEquals("second", nextBegun());
        assertNull(begun.poll());
    }

    @Test
    void whatAnOlderCheckFindsIsDropped() throws InterruptedException {
        edit("first");
        turn();
        assertEquals("first", nextBegun());
        edit("second");
        turn();
        edit("third");
        turn();
        mayEnd.release(3);
        turn();
        assertEquals(List.of(), messages(), "there is a newer edit");
        turn();
        assertEquals(List.of("third"), messages());
        assertEquals("third", nextBegun(), "nobody waits for what the second would find");
    }

    @Test
    void whatIsFoundAfterAnEditThatIsNotCheckedYetIsDropped() throws InterruptedException {
        mayEnd.release(2);
        edit("first");
        turn();
        Runnable end = editing.poll(30, TimeUnit.SECONDS);
        edit("second");
        end.run();
        assertEquals(List.of(), messages());
        turn();
        turn();
        assertEquals(List.of("second"), messages());
    }

    @Test
    void nothingIsToldAfterTheEnd() throws InterruptedException {
        edit("first");
        turn();
        assertEquals("first", nextBegun());
        edit("second");
        validation.stop();
        mayEnd.release(2);
        turn();
        turn();
        assertEquals(List.of(), messages());
        assertNull(begun.poll());
    }
}
