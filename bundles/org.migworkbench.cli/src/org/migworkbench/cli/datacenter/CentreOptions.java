package org.migworkbench.cli.datacenter;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.engine.datacenter.load.LoadColumns;
import org.migworkbench.engine.datacenter.load.LoadFiles;
import org.migworkbench.engine.datacenter.load.LoadFormatException;
import org.migworkbench.engine.datacenter.load.LoadTraces;
import org.migworkbench.engine.datacenter.load.SyntheticDay;
import org.migworkbench.engine.datacenter.spec.HostType;
import org.migworkbench.engine.datacenter.spec.PlacementRules;
import org.migworkbench.engine.datacenter.spec.StartPlacement;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.FailureText;
import picocli.CommandLine.Option;

/** Options that say what the data centre is and what it has to carry. */
final class CentreOptions {

    private static final int MOST_HOSTS = 100_000;
    private static final int MOST_VMS = 1_000_000;
    private static final int VMS_A_HOST = 3;

    @Option(names = "--hosts", paramLabel = "N", description = "Number of hosts, by turns HP ML110 G4 (2 x 1860 MIPS) and G5 (2 x 2660 MIPS) as in CloudSim. Default: 100.")
    private String hosts = "100";

    @Option(names = "--vms", paramLabel = "N", description = "Number of virtual machines, a quarter each of 2500, 2000, 1000 and 500 MIPS as in CloudSim. Default: one for each trace; without traces three for each host.")
    private String vms;

    @Option(names = "--trace", paramLabel = "PATH", description = "What they load: a folder with a file for each, or one file. A line a sample, in percent: the processor, or processor and memory. With fewer traces than machines they are used again. Default: a synthetic day from noon to noon with a quiet night.")
    private String trace;

    @Option(names = "--columns", paramLabel = "cpu=TITLE[,memory=TITLE][,network=TITLE][,vm=TITLE]", description = "Which columns of tables with titles hold what, in percent.")
    private String columns;

    @Option(names = "--interval", paramLabel = "TIME", description = "Time between samples. Default: 5 min.")
    private String interval;

    @Option(names = "--host-memory", paramLabel = "SIZE", description = "Memory of each host. Default: 16 GiB; in CloudSim 4 GiB, of which its machines use none once they run.")
    private String hostMemory = "16 GiB";

    @Option(names = "--bandwidth", paramLabel = "RATE", description = "Rate of each host's network card. Default: 1 Gbit/s.")
    private String bandwidth;

    @Option(names = "--boot", paramLabel = "TIME", description = "How long a host that was switched off takes to come back, at full power. Default: 0 s, as in CloudSim.")
    private String boot;

    @Option(names = "--placement", paramLabel = "power|spread|packed", description = "Where the machines are at the beginning: where the power rises least, in turn, or each on the first host with memory. Default: power.")
    private String placement = StartPlacement.POWER.id();

    @Option(names = "--maintenance", paramLabel = "HOST[,HOST]", description = "Numbers of hosts, from 0, that are to be emptied and get nothing.")
    private String maintenance;

    @Option(names = "--together", paramLabel = "VM,VM[;...]", description = "Groups of machines, by their numbers from 0, that belong on one host.")
    private String together;

    @Option(names = "--apart", paramLabel = "VM,VM[;...]", description = "Groups of machines of which a host has one at most.")
    private String apart;

    int hostCount() {
        return count("--hosts", hosts, MOST_HOSTS);
    }

    static int count(String option, String text, int most) {
        long value = number(option, text);
        if (value < 1 || value > most) {
            throw new InputException(
                    option + ": '" + Excerpt.of(text) + "' is not allowed; allowed is 1 to " + most + ".");
        }
        return (int) value;
    }

    static long number(String option, String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new InputException(option + ": '" + Excerpt.of(text) + "' is not a whole number.", e);
        }
    }

    int vmCount(LoadTraces traces) {
        if (vms != null) {
            return count("--vms", vms, MOST_VMS);
        }
        return trace == null ? Math.min(MOST_VMS, VMS_A_HOST * hostCount()) : traces.count();
    }

    LoadTraces traces(long seed) {
        long nanos = interval == null ? LoadTraces.FIVE_MINUTES : QuantityOptions.nanos("--interval", interval);
        if (nanos < 1_000_000_000L || nanos > 86_400_000_000_000L) {
            throw new InputException(
                    "--interval: '" + Excerpt.of(interval) + "' is not allowed; allowed is 1 s to 24 h.");
        }
        int most = vms == null ? MOST_VMS : count("--vms", vms, MOST_VMS);
        if (trace == null) {
            if (columns != null) {
                throw new InputException("--columns says what a table holds; name the table with --trace.");
            }
            return SyntheticDay.of(vms == null ? VMS_A_HOST * hostCount() : most, seed, nanos);
        }
        try {
            return LoadFiles.read(Path.of(trace), columns == null ? LoadColumns.NONE
                    : QuantityOptions.parse("--columns", columns, LoadColumns::parse), nanos, most);
        } catch (InvalidPathException e) {
            throw new InputException("--trace: '" + Excerpt.of(trace) + "' is not a path: " + e.getReason(), e);
        } catch (LoadFormatException e) {
            throw new InputException("--trace: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException("--trace: '" + Excerpt.of(trace) + "' cannot be read: " + FailureText.of(e), e);
        }
    }

    List<HostType> hostTypes() {
        return HostType.CLOUDSIM.stream().map(this::adapted).toList();
    }

    private HostType adapted(HostType type) {
        HostType made = type.withMemory(QuantityOptions.bytes("--host-memory", hostMemory));
        if (bandwidth != null) {
            made = made.withNic(rate());
        }
        return boot == null ? made : made.withBoot(QuantityOptions.nanos("--boot", boot));
    }

    private double rate() {
        double rate = QuantityOptions.bytesPerSecond("--bandwidth", bandwidth);
        if (!(rate > 0 && rate < 1e15)) {
            throw new InputException(
                    "--bandwidth: '" + Excerpt.of(bandwidth) + "' is not allowed; allowed is a rate above 0.");
        }
        return rate;
    }

    StartPlacement start() {
        return Arrays.stream(StartPlacement.values()).filter(one -> one.id().equals(placement)).findFirst()
                .orElseThrow(() -> new InputException("--placement: '" + Excerpt.of(placement)
                        + "' is not known; allowed: power, spread, packed."));
    }

    PlacementRules rules(int vmCount) {
        return new PlacementRules(numbers("--maintenance", maintenance, hostCount()),
                groups("--together", together, vmCount), groups("--apart", apart, vmCount));
    }

    private static List<List<Integer>> groups(String option, String text, int count) {
        return text == null ? List.of()
                : Arrays.stream(text.split(";")).map(part -> numbers(option, part, count)).toList();
    }

    private static List<Integer> numbers(String option, String text, int count) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.split(",", -1)).map(part -> place(option, part, count)).toList();
    }

    private static int place(String option, String text, int count) {
        long value = number(option, text);
        if (value < 0 || value >= count) {
            throw new InputException(option + ": '" + Excerpt.of(text) + "' is not allowed; allowed is 0 to "
                    + (count - 1) + ".");
        }
        return (int) value;
    }
}
