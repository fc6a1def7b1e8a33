package org.migworkbench.engine.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.datacenter.centre.LoadWindow;
import org.migworkbench.engine.datacenter.centre.Spread;
import org.migworkbench.engine.datacenter.strategy.ColdSpots;
import org.migworkbench.engine.datacenter.strategy.Detection;
import org.migworkbench.engine.datacenter.strategy.parts.BuiltInParts;
import org.migworkbench.engine.param.Params;

/** Each detection against a series that was worked out by hand; the figures stand beside it. */
class DetectionTest {

    private static final Spread ALONE = Spread.of(0.5);

    private static <P> P part(Class<P> kind, String id, String... values) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (String value : values) {
            texts.put(value.split("=")[0], value.split("=")[1]);
        }
        return BuiltInParts.all().stream().filter(one -> one.id().equals(id) && one.descriptor().kind() == kind)
                .map(one -> kind.cast(one.maker().apply(Params.parse(one.descriptor().params(), texts)))).findFirst()
                .orElseThrow();
    }

    private static boolean isHot(String id, double... loads) {
        return part(Detection.class, id).isHot(LoadWindow.of(loads), ALONE);
    }

    @Test
    void fixedThresholdLooksAtTheLastSampleAlone() {
        assertTrue(isHot("fixed", 0.1, 0.81));
        assertFalse(isHot("fixed", 0.9, 0.8));
    }

    /** 1..12 twelfths of 0.24: quartiles are the samples at round(3.25) = 3 and round(9.75) = 10, 0.06 and 0.20. */
    @Test
    void quartilesLowerTheThreshold() {
        double[] loads = rising(12, 0.02);
        // 1 - 1.5 x 0.14 = 0.79
        loads[11] = 0.785;
        assertFalse(isHot("iqr", loads));
        loads[11] = 0.795;
        assertTrue(isHot("iqr", loads));
        assertFalse(isHot("iqr", Arrays.copyOfRange(loads, 1, 12)), "with 11 samples the fixed threshold of 0.8 holds");
    }

    /** Median 0.13 of 0.02..0.22 and the last; distances 0.01 0.01 0.03 0.03 ... have the median 0.06. */
    @Test
    void medianDeviationLowersTheThreshold() {
        double[] loads = rising(12, 0.02);
        // 1 - 2.5 x 0.06 = 0.85
        loads[11] = 0.845;
        assertFalse(isHot("mad", loads));
        loads[11] = 0.855;
        assertTrue(isHot("mad", loads));
    }

    private static double[] rising(int count, double step) {
        double[] loads = new double[count];
        for (int i = 0; i < count; i++) {
            loads[i] = step * (i + 1);
        }
        return loads;
    }

    /** A straight line leads on: 0.05 k is 0.55 at 11; the safety makes it 0.66, of 0.076 k it is 1.0032. */
    @Test
    void localRegressionFollowsALine() {
        assertFalse(isHot("lr", rising(10, 0.05)));
        assertFalse(isHot("lr", rising(10, 0.0757)));
        assertTrue(isHot("lr", rising(10, 0.0758)));
        assertTrue(isHot("lrr", rising(10, 0.0758)));
        assertTrue(isHot("lr", 0.1, 0.85), "with 2 samples the fixed threshold of 0.8 holds");
    }

    /** 0.8 ten times but for the eighth, 1: the line leads to 0.8526, times 1.2 1.0232; without the outlier to 0.8, 0.96. */
    @Test
    void robustRegressionPassesAnOutlier() {
        double[] loads = new double[10];
        Arrays.fill(loads, 0.8);
        loads[7] = 1;
        assertTrue(isHot("lr", loads));
        assertFalse(isHot("lrr", loads));
        assertTrue(part(Detection.class, "lr", "safety=1.1729").isHot(LoadWindow.of(loads), ALONE), "1.00005");
        assertFalse(part(Detection.class, "lr", "safety=1.1728").isHot(LoadWindow.of(loads), ALONE), "0.99997");
    }

    /** Of 0.7 0.8 0.7 0.8 0.9 three are above 0.75; mean 0.78, squares 0.028, pairs -0.0016-0.0016-0.0016+0.0024: r = -0.086. */
    @Test
    void sandpiperWantsKOfNAndTheNext() {
        Detection hot = part(Detection.class, "predicted", "threshold=0.75");
        assertTrue(hot.isHot(LoadWindow.of(0.7, 0.8, 0.7, 0.8, 0.9), ALONE));
        assertFalse(hot.isHot(LoadWindow.of(0.7, 0.7, 0.7, 0.8, 0.9), ALONE), "two of five");
        // three of five, but the next is foretold near the mean of 0.3
        assertFalse(hot.isHot(LoadWindow.of(0, 0, 0, 0, 0, 0, 0, 0.76, 0, 0.76, 0, 0.76), ALONE));
    }

    @Test
    void relativeDetectionsCompareWithOthers() {
        Spread spread = Spread.of(0.2, 0.4, 0.6);
        assertTrue(part(Detection.class, "deviation").isHot(LoadWindow.of(0.6), spread), "deviation 0.163, mean 0.4");
        assertFalse(part(Detection.class, "deviation").isHot(LoadWindow.of(0.4), spread));
        assertFalse(part(Detection.class, "deviation", "deviation=0.17").isHot(LoadWindow.of(0.6), spread));
        assertTrue(part(Detection.class, "range").isHot(LoadWindow.of(0.31), spread));
        assertFalse(part(Detection.class, "range").isHot(LoadWindow.of(0.29), spread));
        assertTrue(part(Detection.class, "over-mean").isHot(LoadWindow.of(0.61), spread));
        assertFalse(part(Detection.class, "over-mean").isHot(LoadWindow.of(0.59), spread));
    }

    @Test
    void coldSpotsAreTheMeanOfTheLast() {
        ColdSpots cold = part(ColdSpots.class, "below");
        assertTrue(cold.isCold(LoadWindow.of(0.9, 0.6, 0.38)));
        assertFalse(cold.isCold(LoadWindow.of(0.1, 0.6, 0.42)));
    }

    @Test
    void spreadFollowsChanges() {
        Spread spread = Spread.of(0.2, 0.4, 0.6);
        spread.set(0, 0.4);
        spread.set(2, Double.NaN);
        assertEquals(0.4, spread.mean(), 1e-12);
        assertEquals(0, spread.deviation(), 1e-7);
        assertEquals(2, spread.count());
        assertEquals(List.of(0.4), List.of(spread.lowest()));
    }
}
