package org.migworkbench.core.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.core.run.EngineBackend;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.io.ModelFiles;

/** Tables and domain XML become data centres that can be run; what is wrong is told with its place. */
class TopologyImportTest {

    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;
    private static final String DOMAIN = """
            <?xml version='1.0' encoding='UTF-8'?>
            <!-- edit with virsh edit -->
            <domain type='kvm' id='3' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
              <name>web</name>
              <memory unit='KiB'>4194304</memory>
              <currentMemory unit='KiB'>2097152</currentMemory>
              <vcpu placement='static' current='2'>4</vcpu>
              <devices>
                <disk type='file' device='disk'><source file='/a.qcow2'/><target dev='vda'/></disk>
                <disk type='file' device='cdrom'><source file='/b.iso'/></disk>
                <interface type='bridge'><bandwidth><outbound average='1250' peak='5000'/></bandwidth></interface>
              </devices>
              <qemu:commandline><qemu:arg value='-S'/></qemu:commandline>
            </domain>
            """;

    @TempDir
    private Path folder;

    private TopologyImport.Read read(String... contents) {
        List<Path> files = new ArrayList<>();
        for (String content : contents) {
            files.add(folder.resolve("f" + files.size()));
            try {
                Files.writeString(files.get(files.size() - 1), content);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return TopologyImport.read(files, "move");
    }

    private Document good(String... contents) {
        TopologyImport.Read read = read(contents);
        assertEquals("", read.problem());
        Document document = read.topology().orElseThrow().document();
        assertEquals(List.of(), new DocumentService(() -> TestDocuments.CATALOGS).validate(document));
        return document;
    }

    private static Host host(Document document, String name) {
        return document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream())
                .filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }

    private static VirtualMachine vm(Document document, String name) {
        return document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream())
                .flatMap(each -> each.getVms().stream()).filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void twoTablesMakeADataCentreThatRuns() throws IOException {
        Document document = good("host,site,cores,memory,nic\na,S1,32,256 GiB,25 Gbit/s\nb,S2,16,128GiB,10Gbit/s\n",
                "vm,host,vcpus,memory_mib,disk\nweb,a,2,2048,\ndb,b,8,1025.001,40 GB\n");
        assertEquals(32, host(document, "a").getCpuCores());
        assertEquals(256 * GIB, host(document, "a").getMemoryBytes());
        assertEquals(25 * 125e6, host(document, "a").getNicBytesPerSecond());
        assertEquals(2048 * MIB, vm(document, "web").getMemoryBytes());
        assertEquals(0, vm(document, "web").getDiskBytes());
        assertEquals(0, vm(document, "db").getMemoryBytes() % 4096, "whole pages");
        assertTrue(vm(document, "db").getDiskBytes() >= 40_000_000_000L);
        assertEquals("b", ((Host) vm(document, "db").eContainer()).getName());
        assertEquals(3, document.getDataCenter().getSites().size(), "two sites and what connects them");
        assertEquals(Outcome.COMPLETED, new EngineBackend()
                .run(TestDocuments.translate(document).spec().orElseThrow(), RunOptions.NONE).migrations().get(0)
                .outcome());
        ModelFiles.toBytes(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "VM;Host;Memory (MiB)~n;web;h1;2048 | 2048",
            "Virtual Machine,Memory [GB],Hypervisor~nweb,2,h1 | 1907",
            "\"name\"\t\"host\"\t\"RAM\"~nweb\th1\t2G | 2048",
            "vm,host,mem_gib~nweb,h1,\"2\" | 2048", "vm,host,memory~nweb,h1,2 GiB | 2048",
            "\uFEFFkind,name,host,memory~nhost,h1,,64 GiB~nvm,web,h1,2 GiB | 2048",
            "vm,memory_mb~nweb,2048 | 1953", "VM,host,Ram mib,Notes~r~nweb,h1,2048,=1+1~r~n | 2048" })
    void titlesAndUnitsAreTakenAsPeopleWriteThem(String text, long mebibytes) {
        String content = text.strip().replace("~n;", "\n").replace("~n", "\n").replace("~r", "\r");
        Document document = good(content);
        assertEquals(mebibytes, vm(document, "web").getMemoryBytes() / MIB);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "vm,host,memory~nweb,h1,lots | f0:2:8: memory: ",
            "vm,host,memory~nweb,h1,2048 | f0:2:8: memory: “2048” has no unit; write it as 4 GiB",
            "vm,host,memory~nweb,h1,-1 GiB | f0:2:8: memory: ", "vm,host,memory~nweb,h1,1e300 GiB | f0:2:8: memory: ",
            "vm,host,vcpus~n\"a, b\",h1,1.5 | f0:2:11: vcpus: “1.5” is not allowed; allowed is a whole number from 1 to",
            "vm,host,memory~nweb,h1,=A1*2 | f0:2:8: memory: ",
            "vm,host~nweb,h1~nweb,h2 | f0:3:1: The virtual machine “web” is there twice, first in f0:2:1",
            "kind,name,host~nhost,h1,~nvm,web,h2 | f0:3:8: There is no host “h2”; hosts are h1.",
            "kind,name~nrouter,r1 | f0:2:1: “router” is no kind of row; allowed are host and vm.",
            "name,memory~nweb,2 GiB | f0:1:1: The table must have a column host, vm or kind",
            "a,b,c~n1,2,3 | f0:1:1: It is neither a table", "vm,host~n\"web,h1~nx,y~n | f0:",
            "vm,host~n,h1~n | ''", "'' | f0: The file is empty.", "vm,host~n | The files hold no host",
            "vm,host~nweb\u0000,h1 | f0: The file is not a text" })
    void saysWhereAndWhatIsAllowed(String text, String message) {
        TopologyImport.Read read = read(text == null ? "" : text.replace("~n", "\n"));
        if (message.isEmpty()) {
            assertEquals("", read.problem());
        } else {
            assertTrue(read.problem().startsWith(message), read.problem());
            assertFalse(read.topology().isPresent());
        }
    }

    @Test
    void domainsOfLibvirtAreReadAndWhatIsAssumedIsSaid() {
        TopologyImport.Read read = read(DOMAIN + "\n$ virsh dumpxml db\n"
                + DOMAIN.replace("<name>web", "<name>db").replace("unit='KiB'>4194304", "unit='GiB'>8"));
        Document document = read.topology().orElseThrow(() -> new AssertionError(read.problem())).document();
        assertEquals(4 * GIB, vm(document, "web").getMemoryBytes());
        assertEquals(8 * GIB, vm(document, "db").getMemoryBytes());
        assertEquals(2, vm(document, "web").getVcpus());
        assertEquals("Its own interface sends at most 10 Mbit/s.", vm(document, "web").getDescription());
        assertTrue(read.told().startsWith("2 hosts, 2 virtual machines.\n"), read.told());
        assertTrue(read.told().contains("taken to be on shared storage"), read.told());
        assertTrue(read.told().contains("Assumed: Host 2"), read.told());
        assertEquals(document.getNotes().get(0).getText(), read.told().substring(read.told().indexOf('\n') + 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<!DOCTYPE domain [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>~n<domain><name>&a;</name></domain> | f0:1:1: The file has a document type",
            "<domain>~n  <name>&a;</name></domain> | f0:", "<domain><name>a</name> | f0:",
            "<volume><name>a</name></volume> | f0: It holds no domain",
            "<domain><name></name></domain> | f0:1:9: A name is missing.",
            "<domain><name>a</name>~n <memory unit='furlong'>1</memory></domain> | f0:2:2: unit: “furlong”",
            "<domain><name>a</name><memory>9999999999999999</memory></domain> | f0:1:23: memory: ",
            "<domain><name>a</name><vcpu>0</vcpu></domain> | f0:1:23: vcpu: “0” is not allowed",
            "<domain><name>a</name></domain><domain><name>a</name></domain> | f0:1:40: The virtual machine “a” is there twice" })
    void hostileXmlIsRefusedWithItsPlace(String text, String message) {
        TopologyImport.Read read = read(text.replace("~n", "\n"));
        assertTrue(read.problem().startsWith(message), read.problem());
    }

    @Test
    void depthCountAndSizeAreBounded() throws IOException {
        assertTrue(read("<domain>".repeat(100_000)).problem().contains("nested too deeply"));
        assertTrue(read("<domain>" + "<a/>".repeat(200_000) + "</domain>").problem().contains("too many elements"));
        Path file = folder.resolve("big");
        Files.write(file, new byte[17 << 20]);
        assertTrue(TopologyImport.read(List.of(file), "").problem().contains("too large"));
        Files.write(file, "vm,host\nweb\n\u00e4".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(TopologyImport.read(List.of(file), "").problem().startsWith("big:3:1: The file holds bytes"));
        assertEquals("none: The file does not exist.",
                TopologyImport.read(List.of(folder.resolve("none")), "").problem());
        assertTrue(TopologyImport.read(List.of(folder), "").problem().endsWith("It is not a file."));
        StringBuilder many = new StringBuilder("vm,host,memory_gib\n");
        for (int i = 0; i < 20_000; i++) {
            many.append("vm").append(i).append(",h").append(i / 10).append(",4\n");
        }
        assertEquals(2000, read(many.toString()).topology().orElseThrow().hosts());
    }

    @Test
    void damagedFilesNeverFailOtherwise() {
        Random random = new Random(7);
        List<String> seeds = List.of(DOMAIN,
                "kind,name,host,memory,cpus,nic\nhost,h1,,64 GiB,8,10 Gbit/s\nvm,web,h1,2 GiB,2,\n");
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder(seeds.get(i % 2));
            for (int j = random.nextInt(6); j >= 0; j--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, "<>&\"',;\n\t=\u0001\u20ac9".charAt(random.nextInt(13)));
                    default -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
                }
            }
            TopologyImport.Read read = read(text.toString());
            assertEquals(read.problem().isEmpty(), read.topology().isPresent());
        }
    }
}
