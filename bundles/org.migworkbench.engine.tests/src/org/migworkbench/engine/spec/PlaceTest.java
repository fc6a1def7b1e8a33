package org.migworkbench.engine.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private final Place.Policy policy = Place.migration(2).policy();

    @Test
    void saysWhereItIs() {
        assertEquals("", Place.SCENARIO.text());
        assertEquals("migrations", Place.SCENARIO.value("migrations").text());
        assertEquals("links[0].bytesPerSecond", Place.link(0).value("bytesPerSecond").text());
        assertEquals("vms[1].content.wordsPerWrite", Place.vm(1).value("content").value("wordsPerWrite").text());
        assertEquals("vms[1].workloads[3].writeRate", Place.vm(1).workload(3).parameter("writeRate").text());
        assertEquals("vms[1].disk.workloads[0].vcpu", Place.vm(1).disk().workload(0).value("vcpu").text());
        assertEquals("migrations[2].policy.maxIterations", policy.parameter("maxIterations").text());
        assertEquals("migrations[2].policy.overrides[1]", policy.substitute(1).text());
        assertEquals("traffic[0].path[4]", Place.traffic(0).value("path").item(4).text());
        assertEquals("hosts[5].id", Place.host(5).value("id").text());
        assertEquals("faults[6]", Place.fault(6).text());
    }

    @Test
    void knowsWhatIsAround() {
        assertEquals(Optional.of(policy), policy.parameter("maxIterations").owner());
        assertEquals(Optional.of(Place.SCENARIO), Place.link(0).owner());
        assertEquals(Optional.empty(), Place.SCENARIO.owner());
        assertTrue(policy.substitute(0).parameter("threads").isOfPolicy());
        assertFalse(Place.migration(0).value("policy").isOfPolicy(), "a value of that name is no policy");
        assertTrue(Place.vm(0).disk().workload(0).isOfDisk());
        assertFalse(Place.vm(0).workload(0).isOfDisk());
    }
}
