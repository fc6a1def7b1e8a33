package org.migworkbench.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.PublishedFigure;
import org.migworkbench.model.SampleDocument;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;

/** Each defect gives one finding at the right element and feature; a sound document gives none. */
class ModelValidatorTest {

    private static final String LEFT = "dataCenter.sites[0] 'Left'";
    private static final String HOST_A = "dataCenter.sites[0].hosts[0] 'A'";
    private static final String WEB = "dataCenter.sites[0].hosts[0].vms[0] 'Web'";
    private static final String UPLINK = "dataCenter.links[0] 'Uplink'";
    private static final String TRAFFIC = "dataCenter.sites[0].hosts[0].vms[0].traffic";
    private static final String SLOW = "scenarios[0].faults[0] 'Slow uplink'";
    private static final String LOST = "scenarios[0].faults[1] 'A fails'";
    private static final String COMPARE = "experiments[0] 'Compare'";
    private static final String FIGURE = "experiments[0].publishedFigures[0]";
    private static final String FIRST = "scenarios[0].migrations[0] 'Web to B'";
    private static final String SECOND = "scenarios[0].migrations[1] 'Database to C'";

    /** Change of a sound document, severity, path, feature, part of the message. */
    static Stream<Arguments> defects() {
        return Stream.of(machineDefects(), guestDefects(), migrationDefects(), faultDefects(), otherDefects(),
                experimentDefects())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> guestDefects() {
        return Stream.of(
                defect(d -> a(d).setMostOutgoing(-1), FindingSeverity.ERROR, HOST_A, "mostOutgoing",
                        "or 0 for no limit"),
                defect(d -> a(d).setMostIncoming(-1), FindingSeverity.ERROR, HOST_A, "mostIncoming",
                        "or 0 for no limit"),
                defect(d -> web(d).setWriteFaultNanos(-1), FindingSeverity.ERROR, WEB, "writeFaultNanos",
                        "0 nanoseconds"),
                defect(d -> web(d).setCacheBytes(-1), FindingSeverity.ERROR, WEB, "cacheBytes", "0 bytes or more"),
                defect(d -> {
                    web(d).setFreeBytes(1L << 30);
                    web(d).setKernelBytes(2L << 30);
                }, FindingSeverity.ERROR, WEB, "freeBytes", "3 GiB together; allowed is at most the memory, 2 GiB"),
                defect(d -> d.getWorkloads().get(0).setVcpu(-2), FindingSeverity.ERROR, "workloads[0] 'Web load'",
                        "vcpu",
                        "The value -2"),
                defect(d -> d.getWorkloads().get(0).setVcpu(2), FindingSeverity.ERROR, WEB, "workloads",
                        "runs on virtual processor 2, counted from 0; allowed are 0 to 1"),
                defect(d -> web(d).setDiskBytes(100), FindingSeverity.ERROR, WEB, "diskBytes", "whole blocks"),
                defect(d -> web(d).setDiskBlockBytes(3000), FindingSeverity.ERROR, WEB, "diskBlockBytes",
                        "a power of two"),
                defect(d -> web(d).setDiskUsedBytes(1), FindingSeverity.ERROR, WEB, "diskUsedBytes",
                        "size of the disk"),
                defect(d -> web(d).setDiskNonZeroBytes(-2), FindingSeverity.ERROR, WEB, "diskNonZeroBytes",
                        "-1 for all"),
                defect(d -> web(d).setDiskReadBytesPerSecond(-1), FindingSeverity.ERROR, WEB, "diskReadBytesPerSecond",
                        "0 for no limit"),
                defect(d -> web(d).setDiskWaitShare(2), FindingSeverity.ERROR, WEB, "diskWaitShare",
                        "a share from 0 to 1"),
                defect(d -> web(d).getDiskWorkloads().add(d.getWorkloads().get(0)), FindingSeverity.WARNING, WEB,
                        "diskWorkloads", "give the disk a size"),
                defect(d -> web(d).getTraffic().setPeer(null), FindingSeverity.ERROR, TRAFFIC, "peer", "is missing"),
                defect(d -> web(d).getTraffic().setBytesPerSecond(0), FindingSeverity.ERROR, TRAFFIC, "bytesPerSecond",
                        "0.0"),
                defect(d -> web(d).getTraffic().setNetworkBound(1.5), FindingSeverity.ERROR, TRAFFIC, "networkBound",
                        "a share from 0 to 1"),
                defect(d -> web(d).getTraffic().setNetworkBound(Double.NaN), FindingSeverity.ERROR, TRAFFIC,
                        "networkBound",
                        "NaN"),
                defect(d -> {
                    Host far = d.getDataCenter().getSites().get(1).getHosts().get(0);
                    Host lonely = EcoreUtil.copy(far);
                    lonely.setId("lonely");
                    lonely.setName("Lonely");
                    d.getDataCenter().getSites().add(ModelFactory.eINSTANCE.createSite());
                    d.getDataCenter().getSites().get(2).setName("Island");
                    d.getDataCenter().getSites().get(2).getHosts().add(lonely);
                    web(d).getTraffic().setPeer(lonely);
                    d.getScenarios().get(0).getMigrations().remove(0);
                    d.getScenarios().get(0).getFaults().remove(1);
                }, FindingSeverity.ERROR, TRAFFIC, "peer", "No link leads from 'A' to the peer 'Lonely'"));
    }

    private static Stream<Arguments> faultDefects() {
        return Stream.of(
                defect(d -> slow(d).setLink(null), FindingSeverity.ERROR, SLOW, "link", "The link is missing"),
                defect(d -> slow(d).setTrigger(FaultTrigger.STOP), FindingSeverity.ERROR, SLOW, "migration",
                        "is missing"),
                defect(d -> slow(d).setDelayNanos(-1), FindingSeverity.ERROR, SLOW, "delayNanos", "0 nanoseconds"),
                defect(d -> slow(d).setDurationNanos(-1), FindingSeverity.ERROR, SLOW, "durationNanos",
                        "0 for to the end"),
                defect(d -> slow(d).setFactor(1), FindingSeverity.ERROR, SLOW, "factor", "above 0 and below 1"),
                defect(d -> slow(d).setFactor(Double.NaN), FindingSeverity.ERROR, SLOW, "factor", "NaN"),
                defect(d -> lost(d).setMigration(null), FindingSeverity.ERROR, LOST, "migration", "is missing"),
                defect(d -> lost(d).setRound(0), FindingSeverity.ERROR, LOST, "round", "1 or more"),
                defect(d -> {
                    Scenario other = ModelFactory.eINSTANCE.createScenario();
                    other.setName("Other");
                    d.getScenarios().add(other);
                    other.getMigrations().add(first(d));
                }, FindingSeverity.ERROR, LOST, "migration", "is of another scenario"));
    }

    private static Fault slow(Document document) {
        return document.getScenarios().get(0).getFaults().get(0);
    }

    private static Fault lost(Document document) {
        return document.getScenarios().get(0).getFaults().get(1);
    }

    /** Values that another kind or trigger would use are left alone. */
    @Test
    void whatAFaultDoesNotUseIsNotChecked() {
        Document document = SampleDocument.create();
        slow(document).setKind(FaultKind.LINK_DOWN);
        slow(document).setFactor(7);
        slow(document).setRound(-1);
        lost(document).setDurationNanos(-1);
        assertEquals(List.of(), ModelValidator.validate(document));
    }

    private static Stream<Arguments> machineDefects() {
        return Stream.of(
                defect(d -> a(d).setMemoryBytes((2L << 30) + (1 << 20)), FindingSeverity.WARNING, HOST_A, "memoryBytes",
                        "4 GiB of memory together; the host has 2049 MiB"),
                defect(d -> web(d).setMemoryBytes(128L << 30), FindingSeverity.ERROR, WEB, "memoryBytes",
                        "128 GiB is larger than that of its host; allowed are at most 64 GiB"),
                defect(d -> web(d).setVcpus(15), FindingSeverity.WARNING, HOST_A, "cpuCores", "17 virtual processors"),
                defect(d -> a(d).setCpuCores(0), FindingSeverity.ERROR, HOST_A, "cpuCores", "The value 0 of cores"),
                defect(d -> a(d).setNicBytesPerSecond(0), FindingSeverity.ERROR, HOST_A, "nicBytesPerSecond",
                        "above 0"),
                defect(d -> uplink(d).setBytesPerSecond(-1), FindingSeverity.ERROR, UPLINK, "bytesPerSecond", "-1.0"),
                defect(d -> uplink(d).setBytesPerSecond(Double.NaN), FindingSeverity.ERROR, UPLINK, "bytesPerSecond",
                        "NaN"),
                defect(d -> uplink(d).setLatencyNanos(-1), FindingSeverity.ERROR, UPLINK, "latencyNanos",
                        "0 nanoseconds"),
                defect(d -> direct(d).setSource(null), FindingSeverity.ERROR, "dataCenter.links[1] 'Direct'", "source",
                        "The source is missing"),
                defect(d -> direct(d).setTarget(a(d)), FindingSeverity.ERROR, "dataCenter.links[1] 'Direct'", "target",
                        "Both ends are 'A'"),
                defect(d -> direct(d).setTarget(web(d)), FindingSeverity.ERROR, "dataCenter.links[1] 'Direct'",
                        "target",
                        "is a VirtualMachine"),
                defect(d -> web(d).setMemoryBytes(0), FindingSeverity.ERROR, WEB, "memoryBytes",
                        "multiple of the page size"),
                defect(d -> web(d).setMemoryBytes(4097), FindingSeverity.ERROR, WEB, "memoryBytes", "4 KiB, above 0"),
                defect(d -> web(d).setPageSizeBytes(3000), FindingSeverity.ERROR, WEB, "pageSizeBytes", "power of two"),
                defect(d -> web(d).setNonZeroBytes(3L << 30), FindingSeverity.ERROR, WEB, "nonZeroBytes",
                        "0 to the memory, 2 GiB"),
                defect(d -> web(d).setVcpus(0), FindingSeverity.ERROR, WEB, "vcpus", "1 or more"),
                defect(d -> {
                    web(d).setContent(ContentKind.WORDS);
                    web(d).setWordsPerWrite(513);
                }, FindingSeverity.ERROR, WEB, "wordsPerWrite", "512"),
                defect(d -> d.getDataCenter().getSites().get(0).setWidth(0), FindingSeverity.ERROR, LEFT, "width",
                        "-1"));
    }

    private static Stream<Arguments> migrationDefects() {
        return Stream.of(
                defect(d -> first(d).setTarget(a(d)), FindingSeverity.ERROR, FIRST, "target",
                        "'A' is the host that 'Web'"),
                defect(d -> first(d).setVm(null), FindingSeverity.ERROR, FIRST, "vm", "is missing"),
                defect(d -> first(d).setTarget(null), FindingSeverity.ERROR, FIRST, "target", "is missing"),
                defect(d -> first(d).setPolicy(null), FindingSeverity.ERROR, FIRST, "policy", "is missing"),
                defect(d -> d.getDataCenter().getLinks().remove(0), FindingSeverity.ERROR, SECOND, "target",
                        "No link leads from 'A' to 'C'"),
                defect(d -> first(d).setStartNanos(-5), FindingSeverity.ERROR, FIRST, "startNanos", "-5"),
                defect(d -> first(d).setTimeoutNanos(-5), FindingSeverity.ERROR, FIRST, "timeoutNanos", "-5"),
                defect(d -> first(d).setDowntimeLimitNanos(-5), FindingSeverity.ERROR, FIRST, "downtimeLimitNanos",
                        "-5"),
                defect(d -> first(d).setBandwidthLimitBytesPerSecond(-1), FindingSeverity.ERROR, FIRST,
                        "bandwidthLimitBytesPerSecond", "-1.0"),
                defect(d -> {
                    second(d).setVm(web(d));
                    second(d).setStartNanos(0);
                }, FindingSeverity.ERROR, SECOND, "vm", FIRST + " as well, which starts at the same time"),
                defect(d -> second(d).setVm(web(d)), FindingSeverity.ERROR, SECOND, "vm", "may overlap in time"));
    }

    private static Stream<Arguments> otherDefects() {
        return Stream.of(
                defect(d -> a(d).setName(null), FindingSeverity.WARNING, "dataCenter.sites[0].hosts[0]", "name",
                        "no name"),
                defect(d -> a(d).setName("C"), FindingSeverity.WARNING, "dataCenter.sites[1].hosts[0] 'C'", "name",
                        "'C' is that of another Host"),
                defect(d -> a(d).setId(web(d).getId()), FindingSeverity.ERROR, WEB, "id", HOST_A + " as well"),
                defect(d -> d.getPolicies().get(0).setKind(""), FindingSeverity.ERROR, "policies[0] 'Xen'", "kind",
                        "missing"),
                defect(d -> d.getPolicies().get(0).setKind("magic"), FindingSeverity.ERROR, "policies[0] 'Xen'", "kind",
                        "'magic' is unknown"),
                defect(d -> d.getPolicies().get(0).getParameters().get(0).setValue("-1"), FindingSeverity.ERROR,
                        "policies[0].parameters[0]", "value", "xen.maxIterations: -1"),
                defect(d -> d.getPolicies().get(1).getOverrides().get(0).setKind("magic"), FindingSeverity.ERROR,
                        "policies[1].overrides[0]", "kind", "'magic' is unknown"),
                defect(d -> d.getWorkloads().get(0).getParameters().get(1).setName("workingSet"), FindingSeverity.ERROR,
                        "workloads[0].parameters[1]", "name", "stands twice"),
                defect(d -> d.getWorkloads().get(0).getParameters().get(1).setName(" "), FindingSeverity.ERROR,
                        "workloads[0].parameters[1]", "name", "missing"));
    }

    private static Stream<Arguments> experimentDefects() {
        return Stream.of(
                defect(d -> compare(d).setRepetitions(0), FindingSeverity.ERROR, COMPARE, "repetitions", "1 or more"),
                defect(d -> compare(d).setRepetitions(1001), FindingSeverity.ERROR, COMPARE, "repetitions",
                        "at most 1000"),
                defect(d -> compare(d).setScenario(null), FindingSeverity.ERROR, COMPARE, "scenario", "missing"),
                defect(d -> compare(d).getPolicies().remove(0), FindingSeverity.ERROR, COMPARE, "baseline",
                        "is not compared"),
                defect(d -> figure(d).setPolicy(null), FindingSeverity.ERROR, FIGURE, "policy", "missing"),
                defect(d -> figure(d).setPolicy(compare(d).getBaseline()), FindingSeverity.ERROR, FIGURE, "policy",
                        "is the baseline"),
                defect(d -> compare(d).getPolicies().remove(1), FindingSeverity.ERROR, FIGURE, "policy",
                        "is not compared"),
                defect(d -> compare(d).getWorkloads().clear(), FindingSeverity.ERROR, FIGURE, "workload",
                        "is not compared"),
                defect(d -> figure(d).setDifferencePercent(-101), FindingSeverity.ERROR, FIGURE, "differencePercent",
                        "-101"),
                defect(d -> figure(d).setDifferencePercent(Double.NaN), FindingSeverity.ERROR, FIGURE,
                        "differencePercent",
                        "NaN"),
                defect(d -> figure(d).setSource(" "), FindingSeverity.ERROR, FIGURE, "source", "missing"));
    }

    private static Experiment compare(Document document) {
        return document.getExperiments().get(0);
    }

    private static PublishedFigure figure(Document document) {
        return compare(document).getPublishedFigures().get(0);
    }

    private static Arguments defect(Consumer<Document> change, FindingSeverity severity, String path, String feature,
            String message) {
        return Arguments.of(path + " " + feature + ": " + message, change, severity, path, feature, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void aDefectIsFoundWhereItIs(String name, Consumer<Document> change, FindingSeverity severity, String path,
            String feature, String message) {
        Document document = SampleDocument.create();
        change.accept(document);
        Document before = EcoreUtil.copy(document);
        List<Finding> findings = ModelValidator.validate(document, new Rules());
        assertEquals(1, findings.size(), findings::toString);
        Finding finding = findings.get(0);
        assertEquals(severity, finding.severity(), finding::text);
        assertEquals(path, finding.path());
        assertEquals(feature, finding.feature().getName());
        assertTrue(finding.message().contains(message), finding::message);
        assertTrue(EcoreUtil.equals(before, document));
    }

    @Test
    void aSoundDocumentHasNoFindings() {
        assertEquals(List.of(), ModelValidator.validate(SampleDocument.create(), new Rules()));
        assertEquals(List.of(), ModelValidator.validate(ModelFactory.eINSTANCE.createDocument()));
    }

    @Test
    void withoutRulesKindsAreNotJudged() {
        Document document = SampleDocument.create();
        document.getPolicies().get(0).setKind("magic");
        assertEquals(List.of(), ModelValidator.validate(document));
    }

    @Test
    void aHostForwardsNothing() {
        Document document = SampleDocument.create();
        document.getDataCenter().getLinks().remove(0);
        Host detour = ModelFactory.eINSTANCE.createHost();
        detour.setName("Detour");
        document.getDataCenter().getSites().add(ModelFactory.eINSTANCE.createSite());
        document.getDataCenter().getSites().get(2).setName("Third");
        document.getDataCenter().getSites().get(2).getHosts().add(detour);
        connect(document, a(document), detour);
        connect(document, detour, second(document).getTarget());
        assertTrue(ModelValidator.validate(document).stream().anyMatch(f -> f.message().startsWith("No link leads")));
        connect(document, a(document), second(document).getTarget());
        assertEquals(List.of(), ModelValidator.validate(document));
    }

    @Test
    void findingsStandInTheOrderOfTheDocument() {
        Document document = SampleDocument.create();
        first(document).setStartNanos(-1);
        document.getPolicies().get(0).setKind("");
        web(document).setVcpus(0);
        assertEquals(List.of(WEB, "policies[0] 'Xen'", FIRST),
                ModelValidator.validate(document).stream().map(Finding::path).toList());
    }

    private static void connect(Document document, Host source, Host target) {
        Link link = ModelFactory.eINSTANCE.createLink();
        link.setSource(source);
        link.setTarget(target);
        document.getDataCenter().getLinks().add(link);
    }

    private static Host a(Document document) {
        return document.getDataCenter().getSites().get(0).getHosts().get(0);
    }

    private static VirtualMachine web(Document document) {
        return a(document).getVms().get(0);
    }

    private static Link uplink(Document document) {
        return document.getDataCenter().getLinks().get(0);
    }

    private static Link direct(Document document) {
        return document.getDataCenter().getLinks().get(1);
    }

    private static Migration first(Document document) {
        return document.getScenarios().get(0).getMigrations().get(0);
    }

    private static Migration second(Document document) {
        return document.getScenarios().get(0).getMigrations().get(1);
    }

    /** Knows no kind named magic and no negative value. */
    private static final class Rules implements ParameterRules {

        @Override
        public String checkKind(Role role, String kind) {
            return kind.equals("magic") ? role + " 'magic' is unknown." : null;
        }

        @Override
        public String checkParameter(Role role, String kind, String name, String value) {
            return value.startsWith("-") ? kind + "." + name + ": " + value + " is negative." : null;
        }

        @Override
        public List<String> kinds(Role role) {
            return List.of();
        }

        @Override
        public List<String> parameters(Role role, String kind) {
            return List.of();
        }

        @Override
        public List<String> near(Role role, String kind, String name, String refused) {
            return List.of();
        }

        @Override
        public Optional<String> byDefault(Role role, String kind, String name) {
            return Optional.empty();
        }
    }
}
