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

    private static final ParamSpec<Long> ROUNDS = new ParamSpec<>("maxIterations", ParamType.whole(Unit.ROUNDS, 1, 100),
            "29", ParamSource.PUBLISHED, "source", "text");
    private static final ParamSpec<Double> RATE = new ParamSpec<>("rate",
            ParamType.real(Unit.BYTES_PER_SECOND, 1, Double.POSITIVE_INFINITY), "1 Mbit/s", ParamSource.ASSUMED,
            "source", "text");
    private static final ParamSpec<Boolean> FLAG = ParamSpec.flag("flag", false, ParamSource.ASSUMED, "source", "text");
    private static final ParamSpec<String> WORD = new ParamSpec<>("word", ParamType.choice("a", "b"), "",
            ParamSource.ASSUMED,
            "source", "text");
    private static final ParamSpec<List<CurvePoint>> POINTS = new ParamSpec<>("points", ParamType.points(), "1:2",
            ParamSource.ASSUMED, "source", "text");
    private static final List<ParamSpec<?>> ALL = List.of(ROUNDS, RATE, FLAG, WORD, POINTS);

    @Test
    void valuesAreTypedAndDefaultsFilledIn() {
        Params params = Params.parse(ALL, new TreeMap<>(Map.of("word", "b", "points", "0.5:10,8:20")));
        assertEquals(29, params.getInt(ROUNDS));
        assertEquals(125000, params.get(RATE));
        assertEquals(false, params.get(FLAG));
        assertEquals("b", params.get(WORD));
        assertEquals(List.of(new CurvePoint(0.5, 10), new CurvePoint(8, 20)), params.get(POINTS));
        assertEquals(29L, params.value("maxIterations"));
        assertThrows(IllegalArgumentException.class, () -> params.value("other"));
        ParamSpec<Boolean> other = ParamSpec.flag("other", true, ParamSource.ASSUMED, "source", "text");
        assertThrows(IllegalArgumentException.class, () -> params.get(other));
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
        ParamSpec<String> text = new ParamSpec<>("file", ParamType.line(12), "", ParamSource.ASSUMED, "source", "text");
        assertEquals("a, b: c", Params.parse(List.of(text), new TreeMap<>(Map.of("file", "a, b: c"))).get(text));
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
        assertThrows(IllegalArgumentException.class, () -> new ParamSpec<>("n", ParamType.whole(Unit.NONE, 6, 7), "5",
                ParamSource.ASSUMED, "source", "text"));
    }
}
