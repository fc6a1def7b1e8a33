package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.engine.testkit.GuestBuilder;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.validation.ScenarioValidator;

/** Which strategies go together, as the user is told before a run. */
class CombinationTest {

    @Test
    void noPolicyByItselfIsInItsOwnWay() {
        for (PolicyProvider<Strategies> provider : Scenarios.POLICIES.all(Strategies.class)) {
            assertEquals(List.of(), issues(guest -> guest.classes(new PageClassSpec(1 << 20, 0, 0))
                    .policy(provider.descriptor().id())), provider.descriptor().id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "multifd", "xbzrle", "remus-delta" })
    void anEncodingThatEndsWithTheSwitchIsAWarning(String encoding) {
        Issue issue = only(guest -> guest.policy("qemu-postcopy").with(encoding));
        assertEquals(Severity.WARNING, issue.severity());
        assertEquals("migrations[0].policy.overrides[0]", issue.path());
        assertTrue(issue.message().startsWith("The encoding '" + encoding + "' is not used after the switch to"
                + " post-copy"), issue.message());
        assertEquals(List.of(), issues(guest -> guest.policy("qemu").with(encoding)));
        assertEquals(encoding.equals("multifd"), issue.message().contains("QEMU up to 10.0 refuses"));
    }

    @Test
    void theCapabilityOfAPolicyCountsLikeAnOverride() {
        Issue issue = only(guest -> guest.policy("qemu-postcopy", "encoding", "multifd"));
        assertEquals("migrations[0].policy", issue.path());
        assertEquals(Severity.WARNING, only(guest -> guest.policy("qemu-multifd", "postcopyAfter", "2")).severity());
    }

    @Test
    void compressThreadsAreRefusedWithPostcopy() {
        for (String[] policy : new String[][] { { "qemu-postcopy" }, { "kubevirt", "allowPostCopy", "true" },
                { "kubevirt-stall", "allowPostCopy", "true" }, { "nova", "permitPostCopy", "true" },
                { "kubevirt-ramp", "allowPostCopy", "true", "allowAutoConverge", "true" } }) {
            String[] params = List.of(policy).subList(1, policy.length).toArray(String[]::new);
            Issue issue = only(guest -> guest.policy(policy[0], params).with("compress-threads"));
            assertEquals(Severity.ERROR, issue.severity(), policy[0]);
        }
        assertEquals(List.of(), issues(guest -> guest.policy("qemu").with("compress-threads")));
        assertEquals(List.of(), issues(guest -> guest.policy("kubevirt").with("compress-threads")));
    }

    @Test
    void whatQemuRefusesTogetherTakesTheOthersPlace() {
        assertEquals(Severity.WARNING, only(guest -> guest.policy("qemu-xbzrle").with("multifd")).severity());
        assertTrue(only(guest -> guest.policy("qemu-multifd").with("xbzrle")).message().contains(
                "'xbzrle' takes the place of 'multifd'"));
        assertTrue(only(guest -> guest.policy("qemu-auto-converge").with("dirty-limit")).message().contains(
                "'dirty-limit' takes the place of 'auto-converge'"));
        assertEquals(Severity.WARNING, only(guest -> guest.policy("kubevirt", "allowAutoConverge", "true").with(
                "dirty-limit")).severity());
        assertEquals(List.of(), issues(guest -> guest.policy("qemu-xbzrle").with("auto-converge")));
        assertEquals(List.of(), issues(guest -> guest.policy("qemu-xbzrle").with("xbzrle", "cacheSize", "8 MiB")));
    }

    @Test
    void postcopyThatCannotComeIsAWarning() {
        assertTrue(only(guest -> guest.policy("xen").with("kubevirt", "allowPostCopy", "true")).message().contains(
                "may ask for post-copy, but the policy 'xen' has none"));
        assertEquals(List.of(), issues(guest -> guest.policy("xen").with("kubevirt")));
        assertTrue(only(guest -> guest.policy("qemu").with("bubbling")).message().contains("never comes"));
        assertEquals(List.of(), issues(guest -> guest.policy("qemu-postcopy").with("bubbling")));
    }

    @Test
    void protectionNeedsPostcopy() {
        assertTrue(only(guest -> guest.policy("qemu").with("postcopy-ft")).message().contains("nothing is committed"));
        assertEquals(List.of(), issues(guest -> guest.policy("qemu-postcopy").with("postcopy-ft")));
        assertTrue(only(guest -> guest.policy("xen").with("postcopy-ft")).message().contains(
                "begins with post-copy"));
    }

    @Test
    void explorationNeedsPageClasses() {
        assertTrue(only(guest -> guest.policy("me2")).message().contains("'vm' is classed free;"));
        PageClassSpec cache = new PageClassSpec(0, 1 << 20, 0);
        assertEquals(Severity.WARNING, only(guest -> guest.policy("me2").classes(cache)).severity());
        assertEquals(List.of(), issues(guest -> guest.policy("me2", "dropCache", "true").classes(cache)));
        assertTrue(only(guest -> guest.policy("xen").with("exploration", "dropCache", "true")).message().contains(
                "free or as page cache"));
    }

    @Test
    void measuringTakesTimeAndWrites() {
        assertTrue(only(guest -> guest.policy("hca").timeout(2_000_000_000)).message().contains(
                "the time-out of the migration passes before that"));
        assertEquals(List.of(), issues(guest -> guest.policy("hca").timeout(2_000_000_001)));
        assertTrue(only(ScenarioBuilder.scenario("idle").guest("vm", guest -> guest.policy("magician")).build())
                .message().contains("has no workload and writes nothing"));
        assertEquals(List.of(), issues(guest -> guest.policy("hca", "measureTime", "0").timeout(1)));
    }

    @Test
    void overridesAreCheckedLikeThePolicysOwn() {
        assertEquals(Severity.ERROR,
                only(guest -> guest.policy("xen").with("postcopy").with("xen", "postcopyAfter", "1")
                        .with("compress-threads")).severity());
        assertEquals(Severity.WARNING, only(guest -> guest.policy("xen").with("exploration")).severity());
        assertTrue(
                only(guest -> guest.policy("qemu").with("auto-converge").with("hca").timeout(2_000_000_000)).message()
                        .contains("watches the guest for 2 s"));
    }

    @Test
    void twoOfOneKindAreRefused() {
        assertTrue(only(guest -> guest.policy("xen").with("rle").with("xbzrle")).message()
                .contains("'xbzrle' is the second encoding"));
    }

    private static Issue only(Consumer<GuestBuilder> guest) {
        return only(spec(guest));
    }

    private static Issue only(ScenarioSpec spec) {
        List<Issue> issues = ScenarioValidator.validate(spec, Scenarios.POLICIES, Scenarios.WORKLOADS);
        assertEquals(1, issues.size(), issues.toString());
        String message = issues.get(0).message();
        assertTrue(message.endsWith(".") && Character.isUpperCase(message.charAt(0)), message);
        return issues.get(0);
    }

    private static List<Issue> issues(Consumer<GuestBuilder> guest) {
        return ScenarioValidator.validate(spec(guest), Scenarios.POLICIES, Scenarios.WORKLOADS);
    }

    private static ScenarioSpec spec(Consumer<GuestBuilder> guest) {
        return ScenarioBuilder.scenario("combination").guest("vm", builder -> {
            builder.workload("uniform", "workingSet", "8 MiB", "writeRate", "1000");
            guest.accept(builder);
        }).build();
    }
}
