package org.migworkbench.engine.workloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.param.CurvePoint;
import org.migworkbench.engine.workload.Workload;

/** The published curves of Clark et al., NSDI 2005, Figs. 3 to 6, and the largest error with which each is fitted. */
class CurveTest {

    private static final long SECOND = 1_000_000_000L;
    private static final String KERNEL = "0.204:2959,0.247:3351,0.482:4055,0.576:4588,0.658:4719,0.966:5394,"
            + "1.48:6019,1.93:6089,8:7910";
    private static final String OLTP = "0.097:1475,0.133:1588,0.238:1736,0.351:1954,0.497:2186,0.699:2488,0.984:2861,"
            + "1.989:4028,8:8146";
    private static final String QUAKE = "0.017:279,0.037:279,0.078:295,0.157:303,0.315:348,8:1285";
    private static final String SPECWEB = "0.663:9889,0.807:10863,1.427:13217,1.783:14179,1.978:14610,2.855:16206,"
            + "4.753:19182,4.989:19468,5.711:20436,8:23386";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { KERNEL + "|0.05", OLTP + "|0.02", QUAKE + "|0.03", SPECWEB + "|0.02" })
    void publishedCurvesAreFittedWithin(String points, double error) {
        CurveFit fit = CurveFit.of(points(points));
        assertTrue(fit.largestRelativeError() < error, "error " + fit.largestRelativeError());
        for (CurvePoint point : fit.points()) {
            assertEquals(point.pages(), fit.pagesAt(point.seconds()), error * point.pages());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { KERNEL, OLTP, QUAKE, SPECWEB })
    void theGuestWritesWhatTheFittedCurveSays(String points) {
        CurveFit fit = CurveFit.of(points(points));
        Workload workload = WorkloadTest.workload("curve", 131072, 11, "points", points);
        for (double seconds : new double[] { 0.02, 0.1, 0.5, 2, 8, 50 }) {
            double sum = 0;
            for (int i = 0; i < 10; i++) {
                long from = (100 + i * 60) * SECOND;
                sum += WorkloadTest.count(workload, 131072, from, from + (long) (seconds * SECOND));
            }
            double expected = fit.pagesAt(seconds);
            assertEquals(expected, sum / 10, 0.01 * expected + 4 * Math.sqrt(expected / 10));
        }
    }

    @Test
    void beyondTheLastPointNothingIsInvented() {
        CurveFit fit = CurveFit.of(points(SPECWEB));
        assertTrue(fit.pagesAt(1e6) <= fit.totalPages());
        assertTrue(fit.totalPages() < 1.35 * 23386, "total " + fit.totalPages());
    }

    @Test
    void aStraightLineIsWithinReachAndASaturatedOneIsExact() {
        assertTrue(CurveFit.of(points("1:100")).largestRelativeError() < 0.01);
        assertTrue(CurveFit.of(points("0.001:500,10:500")).largestRelativeError() < 0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2:10,1:20", "1:10,1:20", "1:20,2:10", "0:10", "1:0", "1:10,2:40,3:160",
            "0.0000000000000001:10,1e9:20", "1:2e9" })
    void badCurvesAreRefused(String points) {
        String message = assertThrows(IllegalArgumentException.class, () -> CurveFit.of(points(points))).getMessage();
        assertTrue(message.contains("allowed") || message.contains("needed"), message);
    }

    @Test
    void pagesOfAClassLieAllOverTheWorkingSet() {
        String points = "0.1:1000,0.2:1000,100:9000";
        int total = CurveFit.of(points(points)).totalPages();
        Workload workload = WorkloadTest.workload("curve", 131072, 11, "points", points);
        long[] words = new long[2048];
        workload.markWritten(0, SECOND / 5, words);
        int low = 0;
        int all = 0;
        for (int page = 0; page < 131072; page++) {
            if ((words[page >> 6] & 1L << page) != 0) {
                all++;
                low += page < total / 2 ? 1 : 0;
            }
        }
        assertEquals(0.5, low / (double) all, 1.0 / 15, "the 1000 fast pages lie in 15 stripes");
    }

    private static List<CurvePoint> points(String text) {
        List<CurvePoint> points = new ArrayList<>();
        for (String part : text.split(",")) {
            String[] pair = part.split(":");
            points.add(new CurvePoint(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])));
        }
        return points;
    }
}
