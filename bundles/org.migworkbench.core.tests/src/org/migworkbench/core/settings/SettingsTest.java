package org.migworkbench.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policies.qemu.QemuCapability;
import org.migworkbench.engine.policies.qemu.QemuParameter;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.MigrationSpec;

/** What is written names what the systems have. */
class SettingsTest {

    private static final PolicyCatalog POLICIES = PolicyCatalog.of(BuiltInPolicies.all());
    /** Options of virsh migrate, from libvirt's manual page of virsh. */
    private static final Set<String> VIRSH = Set.of("--live", "--verbose", "--bandwidth", "--postcopy-bandwidth",
            "--auto-converge", "--auto-converge-initial", "--auto-converge-increment", "--postcopy",
            "--postcopy-after-precopy", "--parallel", "--parallel-connections", "--compressed", "--comp-methods",
            "--comp-xbzrle-cache", "--comp-zlib-level", "--comp-zstd-level");

    private static Optional<SettingsText> text(String language, String policy, double rate, long downtimeNanos) {
        return SettingsLanguages.of(language).orElseThrow().text(new MigrationSettings(new MigrationSpec("vm",
                List.of("link"), 0, PolicyText.parseWhole(policy), rate, downtimeNanos, Long.MAX_VALUE), POLICIES));
    }

    private static SettingsText text(String language, String policy) {
        return text(language, policy, 125e6, 425_000_000).orElseThrow();
    }

    @Test
    void virshHasTheLimits() {
        assertEquals(List.of("virsh migrate --live --verbose DOMAIN DESTINATION --bandwidth 120",
                "virsh migrate-setmaxdowntime DOMAIN 425"), text("virsh", "qemu").lines());
        assertTrue(text("virsh", "qemu:maxBandwidth=0", Double.POSITIVE_INFINITY, 0).orElseThrow().lines().get(0)
                .endsWith("DESTINATION"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "qemu", "qemu-xbzrle", "qemu-multifd:compression=zstd,compressionLevel=3",
            "qemu-multifd:compression=zlib", "qemu-auto-converge:cpuThrottleInitial=40 %", "qemu-dirty-limit",
            "qemu-postcopy:postcopyPreempt=true", "qemu-postcopy:postcopyAfter=3" })
    void allNamesAreReal(String policy) {
        for (String word : String.join(" ", text("virsh", policy).lines()).split(" ")) {
            assertTrue(!word.startsWith("--") || VIRSH.contains(word), word);
        }
        List<String> qmp = text("qmp", policy).lines();
        JsonObject capabilities = JsonParser.parseString(qmp.get(0)).getAsJsonObject();
        assertEquals("migrate-set-capabilities", capabilities.get("execute").getAsString());
        Set<String> known = QemuTable.CAPABILITIES.stream().map(QemuCapability::name).collect(Collectors.toSet());
        for (JsonElement one : capabilities.getAsJsonObject("arguments").getAsJsonArray("capabilities")) {
            assertTrue(known.contains(one.getAsJsonObject().get("capability").getAsString()), one.toString());
        }
        JsonObject parameters = JsonParser.parseString(qmp.get(1)).getAsJsonObject();
        assertEquals("migrate-set-parameters", parameters.get("execute").getAsString());
        Set<String> names = QemuTable.PARAMETERS.stream().map(QemuParameter::name).collect(Collectors.toSet());
        assertTrue(names.containsAll(parameters.getAsJsonObject("arguments").keySet()), parameters.toString());
        assertEquals(425, parameters.getAsJsonObject("arguments").get("downtime-limit").getAsLong());
    }

    @Test
    void whatVirshCannotSayIsTold() {
        String migrate = text("virsh", "qemu-auto-converge:maxCpuThrottle=80 %").lines().get(0);
        assertTrue(migrate.endsWith(
                "--auto-converge --auto-converge-initial 20 --auto-converge-increment 10"), migrate);
        assertTrue(text("virsh", "qemu-auto-converge:maxCpuThrottle=80 %").notes().stream()
                .anyMatch(note -> note.startsWith("virsh has no option for max-cpu-throttle = 80;")));
        assertFalse(text("virsh", "qemu-auto-converge").notes().stream().anyMatch(note -> note.contains("no option")));
        assertTrue(text("virsh", "qemu-dirty-limit").notes().toString().contains("dirty-limit, vcpu-dirty-limit = 1"));
    }

    @Test
    void managersHaveTheirOwn() {
        List<String> kubevirt = text("kubevirt", "kubevirt:allowPostCopy=true,completionTimeoutPerGiB=20 s").lines();
        assertTrue(kubevirt.containsAll(List.of("kind: MigrationPolicy", "  bandwidthPerMigration: 125000000",
                "  completionTimeoutPerGiB: 20", "  allowPostCopy: true", "      progressTimeout: 150")),
                kubevirt::toString);
        List<String> nova = text("nova", "nova:timeoutAction=forceComplete,permitPostCopy=true").lines();
        assertTrue(nova.containsAll(List.of("[libvirt]", "live_migration_bandwidth = 120",
                "live_migration_downtime = 425", "live_migration_timeout_action = force_complete",
                "live_migration_permit_post_copy = true", "live_migration_permit_auto_converge = false")),
                nova::toString);
    }

    @Test
    void whatIsOnlySimulatedHasNone() {
        for (SettingsLanguage language : SettingsLanguages.all()) {
            assertEquals(Optional.empty(), text(language.id(), "xen", 125e6, 0), language.id());
        }
        assertEquals(Optional.empty(), text("virsh", "kubevirt", 125e6, 0));
    }
}
