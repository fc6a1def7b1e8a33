package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.analysis.format.FormatException;

/** Files that hold no recording, and what is said of them. */
class OtherFileTest extends LogTest {

    private String refusal(String text) {
        return assertThrows(FormatException.class, () -> read(text.replace('~', '\n'))).getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "kind: MigrationPolicy~spec:~  allowAutoConverge: true~  bandwidthPerMigration: 64Mi~  completionTimeoutPerGiB: 150~  allowPostCopy: false | --policy kubevirt:allowAutoConverge=true,completionTimeoutPerGiB=150s --bandwidth 64MiB/s",
            "{\"migrations\": {~ \"bandwidthPerMigration\": \"100M\",~ \"allowPostCopy\": true }} | --policy kubevirt:allowPostCopy=true --bandwidth 100MB/s",
            "[libvirt]~live_migration_downtime = 300~#live_migration_downtime_steps = 10~live_migration_timeout_action=force_complete~live_migration_bandwidth = 0 | --policy nova:downtimeLimit=300ms,timeoutAction=forceComplete",
            "[vars]~migration_max_bandwidth = 52~migration_downtime = 500 | --policy qemu --downtime-limit 500ms --bandwidth 52MiB/s",
            "memory: 4096~migrate_downtime: 0.5~migrate_speed: 100 | --policy qemu --downtime-limit 0.5s --bandwidth 100MiB/s",
            "max-bandwidth: 134217728 bytes/second~downtime-limit: 300 ms | --policy qemu --downtime-limit 300ms --bandwidth 134217728B/s" })
    void settingsAreToldAsOptionsOfPredict(String text, String options) {
        String message = refusal(text);

        assertTrue(message.contains("predict with them: predict " + options + " --memory SIZE"), message);
        assertTrue(message.contains("not a recording"), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "kind: VirtualMachineInstanceMigration | This asks KubeVirt for a migration",
            "<domain type='kvm'> | This is the definition of a machine of libvirt",
            "Migration: [ 45 %] | This is the progress of virsh migrate",
            "<model:Document xmlns:model=\"http://migworkbench.org/model/1\"> | This is a document of the workbench" })
    void otherFilesAreToldByTheirSigns(String text, String begin) {
        assertTrue(refusal(text).startsWith("log.txt: " + begin), refusal(text));
    }

    @Test
    void whatIsNothingKnownListsWhatIsRead() {
        assertTrue(refusal("hello").startsWith("log.txt: It is none of the known formats; allowed is a recording, "),
                refusal("hello"));
    }
}
