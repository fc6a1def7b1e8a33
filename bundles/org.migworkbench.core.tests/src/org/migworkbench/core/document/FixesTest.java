package org.migworkbench.core.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.PublishedFigure;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.fixes.Fix;
import org.migworkbench.model.commands.fixes.Fixes;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.Rule;

/** Every rule of validation: a document that breaks it, and what is offered to mend it. */
class FixesTest {

    /** Rules without a fix, and why. */
    private static final Map<Rule, String> NONE = new EnumMap<>(Map.of(
            Rule.FIGURE_SOURCE_MISSING, "only a person knows where a figure was published",
            Rule.PARAMETER_MISSING, "a parameter without a default, such as the path of a file, is a person's choice"));

    private final DocumentService documents = new DocumentService(() -> TestDocuments.CATALOGS);
    private final Fixes fixes = new Fixes(new CatalogParameterRules(TestDocuments.CATALOGS), documents::validate);

    static Stream<Arguments> broken() {
        return Stream.of(names(), machines(), network(), kinds(), migrations(), faults(), experiments(), parts())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> names() {
        return Stream.of(
                broken(Rule.ID_MISSING, d -> host(d, 0).setId(" "), "Give 'A' an id of its own"),
                broken(Rule.ID_TAKEN, d -> host(d, 0).setId(web(d).getId()), "Give 'Web' an id of its own"),
                broken(Rule.NAME_MISSING, d -> host(d, 0).setName(null), "Name it 'Host 1'"),
                broken(Rule.NAME_TAKEN, d -> host(d, 2).setName("A"), "Rename to 'A 2'"),
                broken(Rule.NAME_TAKEN, d -> {
                    host(d, 0).setName("Node 1");
                    host(d, 1).setName("Node 1");
                }, "Rename to 'Node'"));
    }

    private static Stream<Arguments> machines() {
        return Stream.of(
                broken(Rule.VALUE, d -> web(d).setVcpus(0), "Set virtual CPUs to 1"),
                broken(Rule.VALUE, d -> web(d).setPageSizeBytes(3000), "Set page size to 2 KiB"),
                broken(Rule.VALUE, d -> cable(d).setBytesPerSecond(-1), "Set rate to 10 Gbit/s"),
                broken(Rule.VALUE, d -> web(d).setDiskWaitShare(7), "Set work that waits to 100 %"),
                broken(Rule.VALUE, d -> first(d).setMaxRounds(-4), "Set most rounds to 1"),
                broken(Rule.MEMORY_NOT_PAGES, d -> web(d).setMemoryBytes((16 << 20) + 1),
                        "Set memory to 16388 KiB"),
                broken(Rule.NON_ZERO_ABOVE_MEMORY, d -> web(d).setNonZeroBytes(1L << 40),
                        "Set non-zero memory to 16 MiB"),
                broken(Rule.WORDS_ABOVE_PAGE, d -> {
                    web(d).setContent(ContentKind.WORDS);
                    web(d).setWordsPerWrite(4000);
                }, "Set words a write to 512"),
                broken(Rule.MACHINE_ABOVE_HOST, d -> {
                    host(d, 0).setMemoryBytes(8 << 20);
                    web(d).setMemoryBytes(16 << 20);
                }, "Set memory to 48 MiB on 'A'"),
                broken(Rule.HOST_MEMORY, d -> host(d, 0).setMemoryBytes(40 << 20), "Set memory to 48 MiB on 'A'"),
                broken(Rule.HOST_CORES, d -> web(d).setVcpus(40), "Set cores to 41 on 'A'"),
                broken(Rule.WORKLOAD_PROCESSOR, d -> d.getWorkloads().get(0).setVcpu(3),
                        "Let 'writer' run on virtual processor 0"),
                broken(Rule.CLASSES_ABOVE_MEMORY, d -> {
                    web(d).setFreeBytes(14 << 20);
                    web(d).setKernelBytes(4 << 20);
                }, "Set free memory to 12 MiB"),
                broken(Rule.DISK_NOT_BLOCKS, d -> web(d).setDiskBytes(100), "Set disk to copy to 64 KiB"),
                broken(Rule.DISK_PART, d -> web(d).setDiskUsedBytes(1), "Set used by files to 0 B"),
                broken(Rule.DISK_SHARED, d -> web(d).getDiskWorkloads().add(d.getWorkloads().get(0)),
                        "Let no workload write the disk of 'Web'"));
    }

    private static Stream<Arguments> network() {
        return Stream.of(
                broken(Rule.LINK_END_MISSING, d -> cable(d).setTarget(null), "Let the link end at 'B'"),
                broken(Rule.LINK_END_KIND, d -> cable(d).setTarget(web(d)), "Let the link end at 'B'"),
                broken(Rule.LINK_ENDS_SAME, d -> cable(d).setTarget(host(d, 0)), "Let the link end at 'B'"),
                broken(Rule.PEER_MISSING, d -> TestDocuments.traffic(web(d), null), "Let 'Web' talk to 'C'"),
                broken(Rule.PEER_UNREACHABLE, d -> {
                    d.getScenarios().get(0).getMigrations().remove(0);
                    TestDocuments.traffic(web(d), lonely(d));
                }, "Link 'A' with 'Lonely'"));
    }

    private static Stream<Arguments> kinds() {
        return Stream.of(
                broken(Rule.KIND_MISSING, d -> d.getPolicies().get(0).setKind(""), "Use the kind 'xen'"),
                broken(Rule.KIND_UNKNOWN, d -> d.getPolicies().get(0).setKind("xem"), "Use the kind 'xen'"),
                broken(Rule.KIND_UNKNOWN, d -> d.getWorkloads().get(0).setKind("unifrom"),
                        "Use the kind 'uniform'"),
                broken(Rule.KIND_UNKNOWN, d -> part(d, "xbzrel"), "Use the kind 'xbzrle'"),
                broken(Rule.PARAMETER_NAMELESS,
                        d -> d.getWorkloads().get(0).getParameters().add(TestDocuments.parameter("", "1")),
                        "Remove the parameter without a name"),
                broken(Rule.PARAMETER_TWICE,
                        d -> d.getWorkloads().get(0).getParameters().add(TestDocuments.parameter("writeRate", "1")),
                        "Remove the second 'writeRate'"),
                broken(Rule.PARAMETER_UNKNOWN,
                        d -> d.getWorkloads().get(0).getParameters().get(1).setName("writerate"),
                        "Call it 'writeRate'"),
                broken(Rule.PARAMETER_UNKNOWN,
                        d -> d.getPolicies().get(0).getParameters().add(TestDocuments.parameter("zzzzzzzzzz", "1")),
                        "Remove the parameter 'zzzzzzzzzz'"),
                broken(Rule.PARAMETER_VALUE,
                        d -> d.getPolicies().get(0).getParameters()
                                .add(TestDocuments.parameter("maxIterations", "-5")),
                        "Set maxIterations to 1"),
                broken(Rule.PARAMETER_VALUE,
                        d -> d.getPolicies().get(0).getParameters()
                                .add(TestDocuments.parameter("maxIterations", "many")),
                        "Take the default of maxIterations, 29"));
    }

    private static Stream<Arguments> migrations() {
        return Stream.of(
                broken(Rule.VM_MISSING, d -> first(d).setVm(null), "Migrate 'Web'"),
                broken(Rule.VM_ON_NO_HOST, d -> first(d).setVm(ModelFactory.eINSTANCE.createVirtualMachine()),
                        "Migrate 'Web'"),
                broken(Rule.MIGRATED_TWICE, d -> TestDocuments.migration(d.getScenarios().get(0), web(d), host(d, 1),
                        d.getPolicies().get(0)), "Remove the migration 'Web to B'"),
                broken(Rule.TARGET_MISSING, d -> first(d).setTarget(null), "Migrate to 'B'"),
                broken(Rule.TARGET_IS_SOURCE, d -> first(d).setTarget(host(d, 0)), "Migrate to 'B'"),
                broken(Rule.NO_WAY, d -> first(d).setTarget(lonely(d)), "Link 'A' with 'Lonely'"),
                broken(Rule.POLICY_MISSING, d -> first(d).setPolicy(null), "Use the policy 'Xen'"),
                broken(Rule.SCENARIO_EMPTY, d -> d.getScenarios().get(0).getMigrations().clear(),
                        "Migrate 'Web' to 'B'"));
    }

    private static Stream<Arguments> faults() {
        return Stream.of(
                broken(Rule.FAULT_LINK_MISSING, d -> TestDocuments.fault(d, "cut", FaultKind.LINK_DOWN),
                        "Let it be of the link 'cable'"),
                broken(Rule.FAULT_MIGRATION_MISSING, d -> TestDocuments.fault(d, "lost", FaultKind.SOURCE_LOST),
                        "Let it be of the migration of 'Web'"),
                broken(Rule.FAULT_MIGRATION_ELSEWHERE, d -> {
                    Scenario other = ModelFactory.eINSTANCE.createScenario();
                    other.setName("Other");
                    d.getScenarios().add(other);
                    TestDocuments.fault(d, "lost", FaultKind.SOURCE_LOST).setMigration(
                            TestDocuments.migration(other, web(d), host(d, 1), d.getPolicies().get(0)));
                }, "Let it be of the migration of 'Web'"),
                broken(Rule.FAULT_WITHOUT_EFFECT, d -> {
                    Link spare = TestDocuments.link(d.getDataCenter(), "spare", host(d, 1), host(d, 2));
                    TestDocuments.fault(d, "cut", FaultKind.LINK_DOWN).setLink(spare);
                }, "Let it be of the link 'cable'"));
    }

    private static Stream<Arguments> experiments() {
        return Stream.of(
                broken(Rule.EXPERIMENT_SCENARIO_MISSING, d -> experiment(d).setScenario(null),
                        "Repeat the scenario 'Move'"),
                broken(Rule.BASELINE_NOT_COMPARED, d -> experiment(d).getPolicies().remove(0), "Compare 'Xen', too"),
                broken(Rule.FIGURE_POLICY_MISSING, d -> figure(d).setPolicy(null),
                        "Let it be of the policy 'Other'"),
                broken(Rule.FIGURE_POLICY_NOT_COMPARED, d -> {
                    PublishedFigure figure = figure(d);
                    d.getExperiments().get(0).getPolicies().remove(figure.getPolicy());
                }, "Compare 'Other', too"),
                broken(Rule.FIGURE_OF_BASELINE, d -> figure(d).setPolicy(d.getPolicies().get(0)),
                        "Let it be of the policy 'Other'"),
                broken(Rule.FIGURE_WORKLOAD_NOT_COMPARED, d -> figure(d).setWorkload(d.getWorkloads().get(0)),
                        "Compare 'writer', too"));
    }

    private static Stream<Arguments> parts() {
        return Stream.of(
                broken(Rule.COMBINATION, d -> {
                    d.getPolicies().get(0).setKind("qemu-xbzrle");
                    part(d, "multifd");
                }, "Switch 'multifd' off"),
                broken(Rule.COMBINATION, d -> {
                    d.getPolicies().get(0).setKind("qemu-postcopy");
                    part(d, "compress-threads");
                }, "Switch 'compress-threads' off"),
                broken(Rule.COMBINATION, d -> part(d, "bubbling"), "Switch 'bubbling' off"),
                broken(Rule.STRATEGY_TWICE, d -> {
                    part(d, "xbzrle");
                    part(d, "multifd");
                }, "Switch 'xbzrle' off"),
                broken(Rule.WORKLOAD_REFUSED,
                        d -> d.getWorkloads().get(0).getParameters().get(0).setValue("20MiB"),
                        "Set memory to 32 MiB in 'Web'"));
    }

    private static Arguments broken(Rule rule, Consumer<Document> change, String firstFix) {
        return Arguments.of(rule, change, firstFix);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("broken")
    void everyFixMendsItsFindingAndIsTakenBack(Rule rule, Consumer<Document> change, String firstFix) {
        Document document = sound();
        change.accept(document);
        Finding finding = documents.validate(document).stream().filter(one -> one.rule() == rule).findFirst()
                .orElseThrow(() -> new AssertionError(documents.validate(document)));
        List<String> labels = labels(fixes.of(finding, document));
        assertFalse(labels.isEmpty(), finding::text);
        assertEquals(firstFix, labels.get(0), labels::toString);
        assertEquals(labels.size(), Set.copyOf(labels).size(), labels::toString);
        for (int i = 0; i < labels.size(); i++) {
            mends(fixes.of(finding, document).get(i), finding, document);
        }
        assertEquals(labels, labels(fixes.of(finding, document)));
    }

    private void mends(Fix fix, Finding finding, Document document) {
        byte[] before = state(document);
        Document same = EcoreUtil.copy(document);
        Set<String> known = new HashSet<>(messages(document));
        boolean isSound = finding.rule().isOfRun();
        CommandStack stack = new CommandStack();
        stack.execute(fix.command());
        List<Finding> after = documents.validate(document);
        assertFalse(after.contains(finding), fix.label());
        after.stream().filter(DocumentService::isError).filter(one -> isSound || !one.rule().isOfRun())
                .forEach(one -> assertTrue(known.contains(one.message()), fix.label() + " led to " + one.text()));
        stack.undo();
        assertArrayEquals(before, state(document), fix.label());
        assertTrue(EcoreUtil.equals(same, document), fix.label());
        stack.redo();
        assertFalse(documents.validate(document).contains(finding), fix.label());
        stack.undo();
    }

    /** The file's bytes; none of a document that can't be saved as it is, which is compared as a model alone. */
    private static byte[] state(Document document) {
        try {
            return ModelFiles.toBytes(document);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private List<String> messages(Document document) {
        return documents.validate(document).stream().map(Finding::message).toList();
    }

    private static List<String> labels(List<Fix> fixes) {
        return fixes.stream().map(Fix::label).toList();
    }

    /** Several problems at once are mended one after the other, whatever they do to each other. */
    @Test
    void firstFixesInTurnLeadToASoundDocument() {
        List<Arguments> all = broken().toList();
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Document document = sound();
            for (int i = 0; i < 3; i++) {
                breakIfPossible(document, all.get(random.nextInt(all.size())));
            }
            Set<Rule> left = mendAll(document);
            left.removeAll(NONE.keySet());
            assertEquals(Set.of(), left, "seed " + seed);
        }
    }

    @SuppressWarnings("unchecked") // a row's second part is what breaks the document
    private static void breakIfPossible(Document document, Arguments row) {
        try {
            ((Consumer<Document>) row.get()[1]).accept(document);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            assertTrue(true, "what it breaks is gone already");
        }
    }

    /** Carries out first fixes until no problem has one; gives the rules of what is left. */
    private Set<Rule> mendAll(Document document) {
        for (int step = 0; step < 30; step++) {
            Fix fix = documents.validate(document).stream().flatMap(one -> fixes.of(one, document).stream().limit(1))
                    .findFirst().orElse(null);
            if (fix == null) {
                break;
            }
            fix.command().execute();
        }
        Set<Rule> left = EnumSet.noneOf(Rule.class);
        documents.validate(document).forEach(one -> left.add(one.rule()));
        return left;
    }

    @Test
    void everyRuleHasAFixOrAReasonWhyNot() {
        Set<Rule> missing = EnumSet.allOf(Rule.class);
        missing.removeIf(rule -> Fixes.areKnownFor(rule) != NONE.containsKey(rule));
        assertEquals(Set.of(), missing);
        Set<Rule> untested = EnumSet.allOf(Rule.class);
        broken().forEach(row -> untested.remove(row.get()[0]));
        untested.removeAll(NONE.keySet());
        // these come from the engine alone, which says no more than the model for all values that a file can hold
        untested.removeAll(Set.of(Rule.STRATEGY_REFUSED, Rule.RUN_VALUE));
        assertEquals(Set.of(), untested);
    }

    @Test
    void everyCodeLeadsBackToItsRule() {
        for (Rule rule : Rule.values()) {
            assertEquals(rule, Rule.ofCode(rule.code()).orElseThrow());
        }
        assertTrue(Rule.ofCode("").isEmpty());
        assertTrue(Rule.ofCode(null).isEmpty());
    }

    @Test
    void whatHoldsNoLongerIsNotMended() {
        Document document = sound();
        web(document).setVcpus(0);
        Finding finding = documents.validate(document).get(0);
        web(document).setVcpus(1);
        assertEquals(List.of(), fixes.of(finding, document));
        host(document, 0).getVms().clear();
        assertEquals(List.of(), fixes.of(finding, document));
    }

    /** Two linked hosts, a third without a link, two machines, two policies. */
    private static Document sound() {
        Document document = TestDocuments.small();
        Site site = document.getDataCenter().getSites().get(0);
        Host spare = TestDocuments.host(site, "C");
        Stream.of(host(document, 0), host(document, 1), spare).forEach(host -> {
            host.setMemoryBytes(1L << 30);
            host.setCpuCores(8);
        });
        VirtualMachine other = ModelFactory.eINSTANCE.createVirtualMachine();
        other.setName("Database");
        other.setMemoryBytes(32 << 20);
        host(document, 0).getVms().add(other);
        Policy policy = ModelFactory.eINSTANCE.createPolicy();
        policy.setName("Other");
        policy.setKind("qemu");
        document.getPolicies().add(policy);
        return document;
    }

    private static Host host(Document document, int index) {
        return TestDocuments.host(document, index);
    }

    private static VirtualMachine web(Document document) {
        return TestDocuments.vm(document);
    }

    private static Link cable(Document document) {
        return document.getDataCenter().getLinks().get(0);
    }

    private static org.migworkbench.model.Migration first(Document document) {
        return TestDocuments.migration(document);
    }

    /** A host at a site that nothing leads to. */
    private static Host lonely(Document document) {
        return TestDocuments.host(TestDocuments.site(document, "Island"), "Lonely");
    }

    private static void part(Document document, String kind) {
        PolicyPart part = ModelFactory.eINSTANCE.createPolicyPart();
        part.setKind(kind);
        document.getPolicies().get(0).getOverrides().add(part);
    }

    private static Experiment experiment(Document document) {
        Experiment experiment = ModelFactory.eINSTANCE.createExperiment();
        experiment.setName("Compare");
        experiment.setRepetitions(3);
        experiment.setScenario(document.getScenarios().get(0));
        experiment.getPolicies().addAll(document.getPolicies());
        experiment.setBaseline(document.getPolicies().get(0));
        document.getExperiments().add(experiment);
        return experiment;
    }

    private static PublishedFigure figure(Document document) {
        PublishedFigure figure = ModelFactory.eINSTANCE.createPublishedFigure();
        figure.setPolicy(document.getPolicies().get(1));
        figure.setDifferencePercent(-20);
        figure.setSource("a paper");
        experiment(document).getPublishedFigures().add(figure);
        return figure;
    }
}
