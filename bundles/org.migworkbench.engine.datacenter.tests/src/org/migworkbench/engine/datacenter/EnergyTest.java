package org.migworkbench.engine.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.datacenter.load.LoadColumns;
import org.migworkbench.engine.datacenter.load.LoadFiles;
import org.migworkbench.engine.datacenter.load.LoadTraces;
import org.migworkbench.engine.datacenter.load.SyntheticDay;
import org.migworkbench.engine.datacenter.result.DayMetric;
import org.migworkbench.engine.datacenter.spec.HostType;
import org.migworkbench.engine.datacenter.spec.StartPlacement;

/** Energy against sums that are made here from the loads alone, with tables of their own. */
class EnergyTest {

    private static final double[][] WATTS = { { 86, 89.4, 92.6, 96, 99.5, 102, 106, 108, 112, 114, 117 },
            { 93.7, 97, 101, 105, 110, 116, 121, 125, 129, 133, 135 } };
    private static final double[] MIPS = { 3720, 5320 };
    private static final double[] VM_MIPS = { 2500, 2000, 1000, 500 };
    private static final double[] VM_MIB = { 870, 1740, 1740, 613 };

    @Test
    void planetLabDayWithAllHostsOnIsTheSumOverItsFiles() throws IOException {
        assumeTrue(Days.planetLab().isPresent(), "no PlanetLab day: -Dload.traces=FOLDER");
        Path folder = Days.planetLab().get();
        List<double[]> loads = lines(folder);
        LoadTraces traces = LoadFiles.read(folder, LoadColumns.NONE, LoadTraces.FIVE_MINUTES, Integer.MAX_VALUE);
        assertEquals(kilowattHours(loads, 800, true, false),
                energy(traces, 800, StartPlacement.SPREAD, "none switchOff=false"), 1e-3 * 1700);
        assertEquals(kilowattHours(loads, 800, false, true), energy(traces, 800, StartPlacement.PACKED, "none"),
                1e-3 * 700);
    }

    @Test
    void syntheticDayWithAllHostsOnIsTheSumOverItsLoads() {
        LoadTraces traces = SyntheticDay.of(130, 3);
        List<double[]> loads = new ArrayList<>();
        for (int i = 0; i < traces.count(); i++) {
            double[] row = new double[traces.samples()];
            for (int k = 0; k < row.length; k++) {
                row[k] = traces.cpu(i, k);
            }
            loads.add(row);
        }
        double alwaysOn = kilowattHours(loads, 100, true, false);
        double packed = kilowattHours(loads, 100, false, true);
        assertEquals(alwaysOn, energy(traces, 100, StartPlacement.SPREAD, "none switchOff=false"), 1e-6 * alwaysOn);
        assertEquals(packed, energy(traces, 100, StartPlacement.PACKED, "none"), 1e-6 * packed);
    }

    private static double energy(LoadTraces traces, int hosts, StartPlacement start, String strategy) {
        var spec = Days.spec(hosts, traces.count(), traces, start, strategy);
        var small = new org.migworkbench.engine.datacenter.spec.DataCenterSpec(hosts, HostType.CLOUDSIM, spec.vms(),
                spec.vmTypes(), traces, start, spec.rules(), spec.strategy(), spec.limits(), spec.moves(), 1);
        return Days.run(small).value(DayMetric.ENERGY);
    }

    private static List<double[]> lines(Path folder) throws IOException {
        List<double[]> all = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                all.add(Files.readAllLines(file).stream().mapToDouble(line -> Integer.parseInt(line.strip()) / 100.0)
                        .toArray());
            }
        }
        return all;
    }

    private static double kilowattHours(List<double[]> loads, int hosts, boolean spread, boolean off) {
        int[] host = new int[loads.size()];
        double[] memory = new double[hosts];
        for (int vm = 0; vm < host.length; vm++) {
            int type = vm / ((host.length + 3) / 4);
            host[vm] = spread ? vm % hosts : 0;
            while (memory[host[vm]] + VM_MIB[type] > 4096) {
                host[vm] = (host[vm] + 1) % hosts;
            }
            memory[host[vm]] += VM_MIB[type];
        }
        double joules = 0;
        for (int sample = 0; sample < loads.get(0).length; sample++) {
            double[] asked = new double[hosts];
            for (int vm = 0; vm < host.length; vm++) {
                asked[host[vm]] += loads.get(vm)[sample] * VM_MIPS[vm / ((host.length + 3) / 4)];
            }
            for (int i = 0; i < hosts; i++) {
                joules += off && memory[i] == 0 ? 0 : 300 * watts(i % 2, asked[i] / MIPS[i % 2]);
            }
        }
        return joules / 3.6e6;
    }

    private static double watts(int kind, double load) {
        double ten = Math.min(10, load * 10);
        int below = (int) Math.floor(ten);
        return below == 10 ? WATTS[kind][10]
                : WATTS[kind][below] * (below + 1 - ten) + WATTS[kind][below + 1] * (ten - below);
    }
}
