package org.migworkbench.analysis.html;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.Results;
import org.migworkbench.analysis.compare.ComparedResult;
import org.migworkbench.analysis.compare.Comparison;
import org.migworkbench.analysis.compare.Tolerance;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.Categories;
import org.migworkbench.analysis.plots.Cells;
import org.migworkbench.analysis.plots.ColorScale;
import org.migworkbench.analysis.plots.HeatMap;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.quantities.ShownUnit;

class HtmlReportTest {

    private static final String HOSTILE = "<script>alert(1)</script>\" onload='x' & \u0000\u001b[31m\uD800 \u202e";
    private static final PolicyCatalog POLICIES = PolicyCatalog.of(List.of());
    private static final HtmlReport REPORT = new HtmlReport(POLICIES);

    private static PageSource source(String text) {
        return new PageSource(text, text, text, List.of(List.of("Element", text), List.of(text, text)));
    }

    private static RunResult result() {
        return Results.run(Results.migration(Outcome.COMPLETED, true));
    }

    private static String checked(String page) {
        assertDoesNotThrow(() -> DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
                new ByteArrayInputStream(page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8))), page);
        assertFalse(Pattern.compile("(\\bsrc=|href=|url\\(|@import|<script|<iframe|<link)").matcher(page).find(), page);
        return page;
    }

    @Test
    void aPageTellsTheAnswerInputsAndCommandAndHasPlotsAndRounds() {
        String page = checked(REPORT.of(List.of(result()), List.of(), source("Night run")));

        assertTrue(page.contains("Converged after 2 rounds"), page);
        assertTrue(page.contains("seed -42"), page);
        assertTrue(page.contains("<pre>Night run</pre>"), page);
        assertTrue(page.contains("<svg"), page);
        assertTrue(page.contains("Stop and copy"), page);
        assertEquals(page, REPORT.of(List.of(result()), List.of(), source("Night run")));
    }

    @Test
    void whateverNamesAreItStaysAPage() {
        MigrationResult odd = Results.migration(Outcome.FAILED, false).change().reason(HOSTILE).build();
        String page = checked(REPORT.of(List.of(Results.run(odd)), List.of(), source(HOSTILE)));
        ComparedResult one = new ComparedResult(HOSTILE, false, result());
        String comparison = checked(ComparisonPage.of(Comparison.ofAll(List.of(one, one), 0, Tolerance.USUAL),
                List.of(), source(HOSTILE), POLICIES));

        assertFalse(page.contains("<script>"), page);
        assertFalse(comparison.contains("onload='x'"), comparison);
        assertTrue(comparison.contains("&lt;script&gt;alert(1)"), comparison);
    }

    @Test
    void aComparisonTellsDifferencesAndWhatTheyAreHeldAgainst() {
        MigrationResult slow = Results.migration(Outcome.COMPLETED, true).change().totalNanos(60_000 * Results.MILLI)
                .build();
        List<ComparedResult> results = List.of(new ComparedResult("Before", false, result()),
                new ComparedResult("After", true, Results.run(slow)));
        String page = checked(
                ComparisonPage.of(Comparison.ofAll(results, 0, Tolerance.USUAL), List.of(), source("Two"), POLICIES));

        assertTrue(page.contains("Differs by more than 5 % in Total time"), page);
        assertTrue(page.contains("\u25b2 1 min (+114 %)") || page.contains("\u25b2 60 s (+114 %)"), page);
        assertTrue(page.contains("(measured)"), page);
        assertTrue(page.contains("All settings are the same."), page);
    }

    @Test
    void aHeatMapWithUnknownCellsIsDrawn() {
        Cells cells = new Cells(2, new double[] { 1, Double.NaN, 3, 4 });
        Axis axis = new Axis("Downtime", ShownUnit.MILLISECONDS, false);
        String svg = SvgPlot.of(new HeatMap("h", "Heat", new Categories("W", List.of("a<", "b")),
                new Categories("P", List.of("x", "y")), cells, ColorScale.fromZero(axis, cells))).toString();

        assertEquals(3, svg.split("<rect", -1).length - 1);
        assertTrue(svg.contains("a&lt;"), svg);
    }

    @Test
    void ticksAreRoundNumbers() {
        assertEquals(List.of(0.0, 200.0, 400.0, 600.0), new Scale(0, 755, 0, 100).ticks(5, false));
        assertEquals(List.of(1.0, 2.0, 3.0), new Scale(0.5, 3.5, 0, 100).ticks(10, true));
        assertEquals("0.3", Scale.text(0.1 + 0.2));
    }
}
