package org.migworkbench.engine.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.clock.EventQueue;

/** Any history of batches, traffic and links that slow down, fail and come back. */
class SharingHistoryTest {

    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void everyBatchCarriesItsBytesAndEveryLinkKeepsItsRate() {
        for (long seed = 0; seed < 300; seed++) {
            new History(seed).run();
        }
    }

    /** A random history, watched from outside by integrating the rates. */
    private static final class History {

        private final long seed;
        private final SplittableRandom random;
        private final FlowTable flows;
        private final EventQueue queue;
        private final double[] capacities;
        private final int[][] paths;
        private final LinkSharing sharing;
        private final double[] demands;
        private final double[] batches;
        private final double[] sent;
        private final double[] heard;
        private final int[] changes;
        private long now;

        History(long seed) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
            this.flows = new FlowTable(1 + random.nextInt(6), random.nextInt(3));
            this.queue = new EventQueue(flows.count());
            this.capacities = random.doubles(1 + random.nextInt(5), 1e6, 1e9).toArray();
            this.sharing = new LinkSharing(capacities, flows, queue);
            this.paths = new int[flows.count()][];
            this.demands = new double[flows.count()];
            this.batches = new double[flows.count()];
            this.sent = new double[flows.count()];
            this.heard = new double[flows.count()];
            this.changes = new int[flows.count()];
            for (int flow = 0; flow < paths.length; flow++) {
                paths[flow] = random.ints(0, capacities.length).limit(1 + random.nextInt(3)).distinct().toArray();
                sharing.setPath(flow, paths[flow]);
            }
            sharing.setListener((at, flow, rate) -> {
                assertEquals(now, at);
                heard[flow] = rate;
            });
        }

        void run() {
            for (int step = 0; step < 200; step++) {
                long next = now + random.nextLong(2_000_000);
                if (!queue.isEmpty() && queue.nextTime() <= next) {
                    queue.pop();
                    pass(queue.time());
                    batchEnded();
                } else {
                    pass(next);
                    change();
                }
                check();
            }
        }

        private void pass(long to) {
            for (int flow = 0; flow < sent.length; flow++) {
                sent[flow] += sharing.rate(flow) * (to - now) / 1e9;
                changes[flow]++;
            }
            now = to;
        }

        private void batchEnded() {
            int flow = switch (queue.kind()) {
                case FlowTable.URGENT_SENT -> flows.urgent(queue.owner());
                case FlowTable.COMMIT_SENT -> flows.commit(queue.owner());
                case FlowTable.FORWARD_SENT -> flows.forward(queue.owner());
                default -> queue.owner();
            };
            double rounding = 1e9 * 1e-9 * changes[flow]; // a nanosecond at the highest rate for each step
            assertEquals(batches[flow], sent[flow], rounding + 1e-6 * batches[flow], "seed " + seed);
            if (random.nextInt(3) == 0) {
                sharing.end(now, flow);
            } else {
                begin(flow);
            }
        }

        private void begin(int flow) {
            demands[flow] = random.nextBoolean() ? INF : random.nextDouble(1e5, 1e9);
            batches[flow] = random.nextInt(1, 1_000_000);
            sent[flow] = 0;
            changes[flow] = 0;
            sharing.begin(now, flow, (long) batches[flow], demands[flow]);
        }

        private void change() {
            int flow = random.nextInt(paths.length);
            if (random.nextInt(5) == 0) {
                int link = random.nextInt(capacities.length);
                capacities[link] = random.nextInt(3) == 0 ? 0 : random.nextDouble(1e6, 1e9);
                sharing.setCapacity(now, link, capacities[link]);
            } else if (sharing.isActive(flow)) {
                if (random.nextInt(4) == 0) {
                    sharing.end(now, flow);
                }
            } else if (flows.isTraffic(flow)) {
                demands[flow] = random.nextDouble(1e5, 1e9);
                sharing.beginEndless(now, flow, demands[flow]);
            } else {
                begin(flow);
            }
        }

        private void check() {
            boolean[] active = new boolean[paths.length];
            double[] rates = new double[paths.length];
            Arrays.setAll(rates, sharing::rate);
            for (int flow = 0; flow < paths.length; flow++) {
                active[flow] = sharing.isActive(flow);
            }
            double[] expected = new double[paths.length];
            new PlainFairShare(capacities, paths).compute(active, demands, expected);
            double[] used = new double[capacities.length];
            for (int flow = 0; flow < paths.length; flow++) {
                // a demand that is the same but for rounding is left as it was
                assertEquals(expected[flow], rates[flow], 1e-5 * expected[flow] + 1e-3, "seed " + seed);
                for (int link : paths[flow]) {
                    used[link] += rates[flow];
                }
                if (flows.isTraffic(flow) && active[flow]) {
                    assertEquals(rates[flow], heard[flow]);
                }
            }
            for (int link = 0; link < used.length; link++) {
                assertTrue(used[link] <= capacities[link] * (1 + 1e-12), "link over its rate, seed " + seed);
            }
            assertTrue(queue.size() <= flows.traffic(0), "one event for each batch at most");
            assertFalse(queue.isEmpty() && anyMoves(rates), "a batch that moves ends");
        }

        private boolean anyMoves(double[] rates) {
            for (int flow = 0; flow < flows.traffic(0); flow++) {
                if (rates[flow] > 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
