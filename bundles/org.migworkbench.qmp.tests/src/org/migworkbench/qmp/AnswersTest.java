package org.migworkbench.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.migworkbench.qmp.json.QmpObject;
import org.migworkbench.qmp.migration.DirtyRateInfo;
import org.migworkbench.qmp.migration.DirtyRateRequest;
import org.migworkbench.qmp.migration.MigrationCapabilities;
import org.migworkbench.qmp.migration.MigrationStatus;
import org.migworkbench.qmp.migration.ParameterChange;
import org.migworkbench.qmp.migration.QmpSchema;

class AnswersTest {

    private static final String SCHEMA = """
            {"return": [
             {"meta-type": "command", "name": "migrate-pause", "arg-type": "0", "ret-type": "0", "allow-oob": true},
             {"meta-type": "command", "name": "migrate-set-capabilities", "arg-type": "1", "ret-type": "0"},
             {"meta-type": "command", "name": "migrate-set-parameters", "arg-type": "4", "ret-type": "0"},
             {"meta-type": "command", "name": "query-migrate-capabilities", "arg-type": "0", "ret-type": "[2]"},
             {"meta-type": "event", "name": "MIGRATION", "arg-type": "5"},
             {"meta-type": "object", "name": "0", "members": []},
             {"meta-type": "object", "name": "1", "members": [{"name": "capabilities", "type": "[2]"}]},
             {"meta-type": "array", "name": "[2]", "element-type": "2"},
             {"meta-type": "object", "name": "2", "members": [{"name": "capability", "type": "3"},
                                                              {"name": "state", "type": "bool"}]},
             {"meta-type": "enum", "name": "3", "members": [{"name": "xbzrle"}, {"name": "multifd"}],
              "values": ["xbzrle", "multifd"]},
             {"meta-type": "object", "name": "4", "members": [{"name": "max-bandwidth", "type": "int"},
                                                              {"name": "multifd-compression", "type": "6"}]},
             {"meta-type": "enum", "name": "6", "values": ["none", "zstd"]},
             {"meta-type": "builtin", "name": "int", "json-type": "int"}]}
            """;

    @Test
    void whatAQemuCanDoIsReadFromItsSchema() throws IOException {
        QmpSchema schema = QmpSchema.of(((QmpReply) QmpMessage.parse(SCHEMA)).objects());
        assertEquals(4, schema.commands().size());
        assertEquals(Set.of("MIGRATION"), schema.events());
        assertTrue(schema.allowsOutOfBand("migrate-pause"));
        assertFalse(schema.allowsOutOfBand("migrate-set-parameters"));
        assertFalse(schema.allowsOutOfBand("nonsense"));
        assertEquals(Set.of("max-bandwidth", "multifd-compression"), schema.arguments("migrate-set-parameters"));
        assertEquals(Set.of("capability", "state"), schema.answer("query-migrate-capabilities"));
        assertEquals(Set.of("xbzrle", "multifd"), schema.migrationCapabilities());
        assertEquals(Set.of("none", "zstd"), schema.words("migrate-set-parameters", "multifd-compression"));
        assertEquals(Set.of(), schema.words("migrate-set-parameters", "max-bandwidth"));
        assertEquals(Set.of(), schema.words("nonsense", "x.y"));
        assertEquals(Set.of(), schema.arguments("nonsense"));
    }

    @Test
    void recordedParametersAndCapabilitiesAreRead() throws IOException {
        QmpConversation refusals = RecordedConversation.conversation("refusals");
        List<QmpLine> lines = refusals.lines();
        MigrationCapabilities capabilities = MigrationCapabilities
                .of(((QmpReply) lines.get(lines.size() - 3).message()).objects());
        assertEquals(22, capabilities.states().size());
        assertTrue(capabilities.offers("postcopy-preempt"));
        assertFalse(capabilities.offers("compress"));
        assertFalse(capabilities.isOn("multifd"));
        QmpObject parameters = ((QmpReply) lines.get(lines.size() - 1).message()).object();
        assertEquals(Long.MAX_VALUE, parameters.unsigned("max-bandwidth").orElseThrow(), "2^64-1 is no limit");
        assertEquals(300, parameters.unsigned("downtime-limit").orElseThrow());
        assertEquals(67108864, parameters.unsigned("xbzrle-cache-size").orElseThrow());
        assertEquals(Optional.of("legacy"), parameters.text("zero-page-detection"));
        assertEquals(Optional.of(false), parameters.flag("cpu-throttle-tailslow"));
        assertTrue(parameters.has("avail-switchover-bandwidth"));
        assertFalse(parameters.has("compress-level"));
    }

    @Test
    void dirtyRates() throws IOException {
        DirtyRateInfo rate = DirtyRateInfo.of(QmpObject.parse("{\"status\": \"measured\", \"dirty-rate\": 21, "
                + "\"calc-time\": 2, \"start-time\": 7, \"mode\": \"dirty-ring\", \"sample-pages\": 0, "
                + "\"vcpu-dirty-rate\": [{\"id\": 0, \"dirty-rate\": 20}, {\"id\": 1, \"dirty-rate\": 1}]}"));
        assertEquals(DirtyRateInfo.Status.MEASURED, rate.status());
        assertEquals(21, rate.mebibytesPerSecond().orElseThrow());
        assertEquals(2000, rate.calcTimeMillis().orElseThrow());
        assertEquals(List.of(new DirtyRateInfo.VcpuRate(0, 20), new DirtyRateInfo.VcpuRate(1, 1)), rate.vcpus());
        DirtyRateInfo measuring = DirtyRateInfo.of(QmpObject.parse(
                "{\"status\": \"measuring\", \"calc-time\": 250, \"calc-time-unit\": \"millisecond\"}"));
        assertEquals(DirtyRateInfo.Status.MEASURING, measuring.status());
        assertTrue(measuring.mebibytesPerSecond().isEmpty());
        assertEquals(250, measuring.calcTimeMillis().orElseThrow());
        assertEquals("{\"calc-time\":250,\"calc-time-unit\":\"millisecond\"}",
                new DirtyRateRequest(250, Optional.empty(), OptionalLong.empty()).arguments().toJson());
    }

    @Test
    void negativeParametersAreRefusedHere() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> ParameterChange.NONE.number("max-bandwidth", -1));
        assertEquals("max-bandwidth must not be negative: -1", e.getMessage());
        assertEquals(Set.of("max-bandwidth", "multifd-compression", "direct-io"),
                ParameterChange.NONE.number("max-bandwidth", 1).word("multifd-compression", "zstd")
                        .flag("direct-io", true)
                        .names());
    }

    @Test
    void eventsTellPassAndStatus() throws IOException {
        QmpEvent pass = (QmpEvent) QmpMessage
                .parse("{\"event\": \"MIGRATION_PASS\", \"data\": {\"pass\": 3}, \"timestamp\": "
                        + "{\"seconds\": 2, \"microseconds\": 5}}");
        assertEquals(3, pass.migrationPass().orElseThrow());
        assertTrue(pass.migrationStatus().isEmpty());
        assertEquals(2_000_005, pass.timestampMicros().orElseThrow());
        QmpEvent odd = (QmpEvent) QmpMessage.parse(
                "{\"event\": \"MIGRATION\", \"data\": {\"status\": [1]}, \"timestamp\": {\"seconds\": -1, "
                        + "\"microseconds\": -1}}");
        assertEquals(Optional.of(MigrationStatus.OTHER), odd.migrationStatus());
        assertTrue(odd.timestampMicros().isEmpty());
    }
}
