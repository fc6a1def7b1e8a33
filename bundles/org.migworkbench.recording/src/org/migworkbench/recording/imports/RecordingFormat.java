package org.migworkbench.recording.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingReader;
import org.migworkbench.recording.imports.libvirt.DirtyRateImport;
import org.migworkbench.recording.imports.libvirt.DomJobInfoImport;
import org.migworkbench.recording.imports.libvirt.LibvirtdLogImport;
import org.migworkbench.recording.imports.logs.CloudHypervisorLog;
import org.migworkbench.recording.imports.logs.NovaLog;
import org.migworkbench.recording.imports.logs.ProgressLog;
import org.migworkbench.recording.imports.logs.ProxmoxLog;
import org.migworkbench.recording.imports.logs.VdsmLog;
import org.migworkbench.recording.imports.logs.VirtLauncherLog;
import org.migworkbench.recording.imports.logs.VmkernelLog;
import org.migworkbench.recording.imports.logs.XenLog;
import org.migworkbench.recording.imports.qemu.MonitorImport;
import org.migworkbench.recording.imports.qemu.QmpLogImport;
import org.migworkbench.recording.imports.qemu.QueryMigrateImport;
import org.migworkbench.recording.imports.qemu.SeriesImport;
import org.migworkbench.recording.imports.source.FormatReader;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.table.CsvImport;
import org.migworkbench.recording.imports.text.LogLine;

/** What recordings are made from: a row for each format, with what it is recognised by and what reads it. */
public enum RecordingFormat {
    /** A recording of the workbench. */
    RECORDING("recording", "Recording", "a recording", line -> line.raw().startsWith("{\"recording\""),
            RecordingFormat::recording),
    /** A conversation with QEMU over QMP, each line with seconds, side and direction. */
    QMP("qmp", "QMP conversation", "a QMP conversation", QmpLogImport::tells,
            QmpLogImport::read),
    /** One JSON object a line for each migration of a series. */
    SERIES("series", "Series", "a series of migrations as JSON Lines", SeriesImport::tells, SeriesImport::read),
    /** A debug log of libvirtd, with what it says to QEMU's monitors. */
    LIBVIRTD("libvirtd", "Debug log of libvirtd", "a debug log of libvirtd", LibvirtdLogImport::tells,
            LibvirtdLogImport::read),
    /** Answers of QEMU's {@code query-migrate} as JSON, in whatever they are wrapped. */
    QUERY_MIGRATE("query-migrate", "Answers of query-migrate", "answers of query-migrate", QueryMigrateImport::tells,
            QueryMigrateImport::read),
    /** What QEMU's monitor prints for {@code info migrate}, in both forms. */
    MONITOR("monitor", "Output of info migrate", "the output of info migrate in QEMU's monitor", MonitorImport::tells,
            MonitorImport::read),
    /** The output of {@code virsh domjobinfo}, again and again. */
    DOMJOBINFO("domjobinfo", "Output of virsh domjobinfo", "the output of virsh domjobinfo", DomJobInfoImport::tells,
            DomJobInfoImport::read),
    /** Dirty rates that libvirt measured. */
    DIRTY_RATE("dirty-rate", "Measured dirty rates", "dirty rates measured by libvirt", DirtyRateImport::tells,
            DirtyRateImport::read),
    /** A task log of Proxmox VE. */
    PROXMOX("proxmox", "Task log of Proxmox VE", "a task log of Proxmox VE", ProxmoxLog::tells, ProxmoxLog::read),
    /** A log of OpenStack's nova-compute. */
    NOVA("nova", "Log of nova-compute", "a log of nova-compute", NovaLog::tells, NovaLog::read),
    /** A log of KubeVirt's virt-launcher. */
    VIRT_LAUNCHER("virt-launcher", "Log of virt-launcher", "a log of KubeVirt's virt-launcher", VirtLauncherLog::tells,
            VirtLauncherLog::read),
    /** A log of oVirt's vdsm. */
    VDSM("vdsm", "Log of vdsm", "a log of oVirt's vdsm", VdsmLog::tells, VdsmLog::read),
    /** What Xen's toolstacks say. */
    XEN("xen", "Log of Xen", "the output of xl migrate or a log of xenguest", XenLog::tells, XenLog::read),
    /** ESXi's vmkernel.log. */
    VMKERNEL("vmkernel", "ESXi's vmkernel.log", "a vmkernel.log of ESXi", VmkernelLog::tells, VmkernelLog::read),
    /** A log of Cloud Hypervisor. */
    CLOUD_HYPERVISOR("cloud-hypervisor", "Log of Cloud Hypervisor", "a log of Cloud Hypervisor",
            CloudHypervisorLog::tells, CloudHypervisorLog::read),
    /** Progress that igvm or Ganeti show. */
    PROGRESS("progress", "Progress of igvm or Ganeti", "the progress of igvm or Ganeti", ProgressLog::tells,
            ProgressLog::read),
    /** A table with a row a moment; needs a mapping of its columns where their titles don't tell them. */
    CSV("csv", "Table", "a table with a mapping", CsvImport::tells, CsvImport::read);

    private final String id;
    private final String label;
    private final String phrase;
    private final Predicate<LogLine> told;
    private final FormatReader reader;

    RecordingFormat(String id, String label, String phrase, Predicate<LogLine> told, FormatReader reader) {
        this.id = id;
        this.label = label;
        this.phrase = phrase;
        this.told = told;
        this.reader = reader;
    }

    private static ImportContent recording(ImportSource source) throws IOException {
        List<String> notes = new ArrayList<>();
        Recording recording = RecordingReader.read(source.lines().plain(), notes::add);
        return ImportContent.of(List.of(new FoundMigration(recording, notes)));
    }

    /**
     * Name on the command line.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Name at the beginning of a sentence for people.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    ImportContent read(ImportSource source) throws IOException {
        return reader.read(source);
    }

    /**
     * Finds a format.
     *
     * @param id its name
     * @return the format
     * @throws IllegalArgumentException if there is none of this name; the message names those that are
     */
    public static RecordingFormat of(String id) {
        for (RecordingFormat format : values()) {
            if (format.id.equals(id)) {
                return format;
            }
        }
        throw new IllegalArgumentException("The format '" + id + "' is not known; allowed is "
                + Arrays.stream(values()).map(RecordingFormat::id).collect(Collectors.joining(", ")) + ".");
    }

    /** The first format that a line tells. */
    static Optional<RecordingFormat> toldBy(LogLine line) {
        return Arrays.stream(values()).filter(format -> format.told.test(line)).findFirst();
    }

    /** All formats in a phrase, for messages. */
    static String all() {
        List<String> phrases = Arrays.stream(values()).map(format -> format.phrase).toList();
        int last = phrases.size() - 1;
        return String.join(", ", phrases.subList(0, last)) + ", or " + phrases.get(last);
    }
}
