package org.migworkbench.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ReferenceText;
import org.migworkbench.engine.testkit.RunText;
import org.migworkbench.engine.testkit.TestBench;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.model.validation.Finding;

/**
 * Old documents with the policy {@code custom} are opened as overrides, with the results that the last program with that
 * policy had: 400 random choices, in which each of its 197 parameters has another value than its default somewhere.
 */
class CustomPolicyUpgradeTest {

    private static final String FOLDER = "bundles/org.migworkbench.core.tests/resources/custom/";

    @Test
    void theResultsAreThoseOfTheOldPolicy() throws IOException, NoSuchAlgorithmException {
        String document = ReferenceText.read(FOLDER + "custom.migration");
        List<String> different = new ArrayList<>();
        for (String line : ReferenceText.read(FOLDER + "results.txt").lines().toList()) {
            String policy = line.substring(0, line.indexOf('\t'));
            String result = result(spec(document, PolicyText.parse(policy).params()));
            if (!line.equals(policy + '\t' + result)) {
                different.add(line + "\n    " + result);
            }
        }
        assertEquals(List.of(), different);
    }

    @Test
    void whatTheBaseHasAnywayIsNoOverride() throws IOException {
        PolicySpec policy = policy(Map.of("xenBatch", "64", "roundCost", "2 ms", "diskBatch", "4", "stop", "xen",
                "hcaDecay", "0.1"));
        assertEquals(new PolicySpec(PolicyText.parse("xen:batch=64,diskBatch=4,roundCost=2 ms"), List.of()), policy);
    }

    @Test
    void eachChoiceBecomesAnOverrideWithItsParameters() throws IOException {
        PolicySpec policy = policy(
                Map.of("selection", "ar-prediction", "arPredictionOrder", "2", "transfer", "postcopy",
                        "postcopyPreempt", "true", "throttling", "auto-converge", "stop", "qemu", "encoding", "rle",
                        "rleThroughput", "2 GB/s"));
        assertEquals("xen", policy.base().id());
        assertEquals(List.of("ar-prediction:order=2", "auto-converge", "postcopy:postcopyPreempt=true",
                "qemu:logPeriod=5 s,postcopyAfter=1", "rle:rleThroughput=2 GB/s"),
                policy.overrides().stream().map(PolicyText::of).sorted().toList());
    }

    @Test
    void whatWasWrongIsStillTold() throws IOException {
        Document document = document(ReferenceText.read(FOLDER + "custom.migration"), Map.of("stop", "maybe"));
        List<Finding> findings = new DocumentService(() -> TestDocuments.CATALOGS).validate(document);
        assertTrue(findings.stream().anyMatch(one -> one.message().contains("The strategy 'maybe' is not known")),
                findings.toString());
    }

    private static PolicySpec policy(Map<String, String> values) throws IOException {
        return spec(ReferenceText.read(FOLDER + "custom.migration"), values).migrations().get(0).policy();
    }

    private static ScenarioSpec spec(String document, Map<String, String> values) throws IOException {
        return TestDocuments.translate(document(document, values)).spec().orElseThrow();
    }

    private static Document document(String document, Map<String, String> values) throws IOException {
        StringBuilder parameters = new StringBuilder();
        values.forEach((name, value) -> parameters.append("    <parameters name=\"").append(name).append("\" value=\"")
                .append(value).append("\"/>\n"));
        byte[] content = document.replace("<!-- parameters -->\n", parameters).getBytes(StandardCharsets.UTF_8);
        LoadResult loaded = ModelFiles.load(new ByteArrayInputStream(content), "custom.migration");
        Document read = loaded.document().orElseThrow(() -> new AssertionError(loaded.problems().toString()));
        byte[] saved = ModelFiles.toBytes(read); // what is saved is read as it was
        assertTrue(new String(saved, StandardCharsets.UTF_8).contains(" version=\"2\""));
        return ModelFiles.load(new ByteArrayInputStream(saved), "saved").document().orElseThrow();
    }

    private static String result(ScenarioSpec spec) throws NoSuchAlgorithmException {
        MigrationResult result = new TestBench(TestDocuments.CATALOGS.policies(), TestDocuments.CATALOGS.workloads())
                .runOne(spec);
        String text = RunText.of(spec.seed(), result);
        int verdict = text.indexOf('\n') + 1; // its words are those of today
        byte[] numbers = text.substring(text.indexOf('\n', verdict) + 1).getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(numbers);
        return result.outcome().id() + '\t' + result.totalNanos() + '\t' + result.downtimeNanos() + '\t'
                + result.bytesSent() + '\t' + HexFormat.of().formatHex(digest, 0, 8);
    }
}
