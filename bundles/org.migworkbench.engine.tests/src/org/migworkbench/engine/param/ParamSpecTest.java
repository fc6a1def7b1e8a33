package org.migworkbench.engine.param;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.quantities.Unit;

class ParamSpecTest {

    private static final ParamSpec ROUNDS = ParamSpec.integer("maxIterations", Unit.ROUNDS, "29", 1, 100,
            ParamSource.PUBLISHED, "source", "text");
    private static final ParamSpec RATE = ParamSpec.real("rate", Unit.BYTES_PER_SECOND, "1 Mbit/s", 1,
            Double.POSITIVE_INFINITY, ParamSource.ASSUMED, "source", "text");
    private static final ParamSpec FLAG = new ParamSpec("flag", ParamType.BOOLEAN, Unit.NONE, "false", 0, 0, List.of(),
            ParamSource.ASSUMED, "source", "text");
    private static final ParamSpec WORD = new ParamSpec("word", ParamType.CHOICE, Unit.NONE, "", 0, 0,
            List.of("a", "b"), ParamSource.ASSUMED, "source", "text");
    private static final ParamSpec POINTS = new ParamSpec("points", ParamType.POINTS, Unit.NONE, "1:2", 0, 0, List.of(),
            ParamSource.ASSUMED, "source", "text");
    private static final List<ParamSpec> ALL = List.of(ROUNDS, RATE, FLAG, WORD, POINTS);

    @Test
    void valuesAreTypedAndDefaultsFilledIn() {
        Params params = Params.parse(ALL, new TreeMap<>(Map.of("word", "b", "points", "0.5:10,8:20")));
        assertEquals(29, params.getInt("maxIterations"));
        assertEquals(125000, params.getDouble("rate"));
        assertEquals(false, params.getBoolean("flag"));
        assertEquals("b", params.getChoice("word"));
        assertEquals(List.of(new CurvePoint(0.5, 10), new CurvePoint(8, 20)), params.getPoints("points"));
        assertThrows(IllegalArgumentException.class, () -> params.getLong("rate"));
        assertThrows(IllegalArgumentException.class, () -> params.getLong("other"));
    }

    @Test
    void aValueOutOfRangeIsNamedWithTheRange() {
        String message = assertThrows(IllegalArgumentException.class, () -> ROUNDS.parse("101")).getMessage();
        assertEquals("The value '101' of maxIterations is not allowed; allowed is 1 to 100 rounds.", message);
        for (String text : List.of("0", "-1", "2.5", "x", "", "1e30")) {
            assertThrows(IllegalArgumentException.class, () -> ROUNDS.parse(text), text);
        }
        for (String text : List.of("0", "1 MB", "x")) {
            assertThrows(IllegalArgumentException.class, () -> RATE.parse(text), text);
        }
    }

    @Test
    void badPointsAreNamed() {
        for (String text : List.of("", "1", "1:2,", "1:2:3", "a:b", "1:2;3:4", "1:2,".repeat(2000) + "1:2")) {
            String message = assertThrows(IllegalArgumentException.class, () -> POINTS.parse(text)).getMessage();
            assertTrue(message.contains("points") && message.length() < 400, message);
        }
    }

    @Test
    void textIsOneLineOfBoundedLength() {
        ParamSpec text = ParamSpec.text("file", "", 12, ParamSource.ASSUMED, "source", "text");
        assertEquals("a, b: c", Params.parse(List.of(text), new TreeMap<>(Map.of("file", "a, b: c"))).getText("file"));
        for (String bad : List.of("", "  ", "two\nlines", "thirteen char")) {
            String message = assertThrows(IllegalArgumentException.class, () -> text.parse(bad)).getMessage();
            assertTrue(message.contains("at most 12 characters"), message);
        }
    }

    @Test
    void checkingLocatesEveryProblem() {
        List<Issue> issues = Params.check(ALL, new TreeMap<>(Map.of("maxIterations", "0", "unknown", "1")),
                Place.migration(0).policy());
        assertEquals(List.of("migrations[0].policy.unknown", "migrations[0].policy.maxIterations",
                "migrations[0].policy.word"), issues.stream().map(Issue::path).toList());
    }

    @Test
    void aDeclarationWhoseDefaultIsNotAllowedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ParamSpec.integer("n", Unit.NONE, "5", 6, 7,
                ParamSource.ASSUMED, "source", "text"));
    }
}
