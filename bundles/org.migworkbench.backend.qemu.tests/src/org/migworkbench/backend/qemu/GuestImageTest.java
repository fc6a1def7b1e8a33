package org.migworkbench.backend.qemu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.backend.qemu.guest.GuestConsole;
import org.migworkbench.backend.qemu.guest.GuestImage;
import org.migworkbench.backend.qemu.process.QemuProgram;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.engine.spec.ContentSpec;

class GuestImageTest {

    @TempDir
    private Path place;

    @Test
    void theProgramIsWhatItsSourceGives() throws Exception {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        assumeTrue(QemuProgram.find("as", path).isPresent() && QemuProgram.find("ld", path).isPresent(),
                "skipped: there are no as and ld of binutils on the PATH");
        Path built = place.resolve("guest.elf");
        Process process = new ProcessBuilder(Bench.root().resolve("releng/scripts/build-guest").toString(),
                built.toString()).redirectErrorStream(true).redirectOutput(place.resolve("log").toFile()).start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        String said = Files.readString(place.resolve("log"));
        assumeTrue(process.exitValue() == 0, "skipped: these binutils don't link it: " + said);
        assertArrayEquals(GuestImage.template(), Files.readAllBytes(built), "run releng/scripts/build-guest");
    }

    @Test
    void parametersArePutIn() throws Exception {
        DemoGuest guest = new DemoGuest(64 << 20, 16 << 20, 1 << 20, 2500, false, 0.9, 0.1,
                new ContentSpec(ContentSpec.Kind.WORDS, 3), false);
        ByteBuffer words = parameters(GuestImage.of(guest));
        assertEquals(4096, words.getInt());
        assertEquals(256, words.getInt());
        assertEquals(2500, (words.getInt() / 65536.0) * 1_193_182 / words.getInt(), 0.1);
        assertEquals(410, words.getInt());
        assertEquals(0.9, Integer.toUnsignedLong(words.getInt()) / 4294967295.0, 1e-6);
        assertEquals(0, words.getInt());
        assertEquals(6, words.getInt());
        assertEquals(0, words.getInt());
        ByteBuffer sweep = parameters(GuestImage.of(new DemoGuest(64 << 20, 16 << 20, 0, 10, true, 1, 1,
                new ContentSpec(ContentSpec.Kind.ZERO, 0), false)));
        assertEquals(-1, sweep.getInt(sweep.position() + 20));
        assertEquals(1, sweep.getInt(sweep.position() + 24));
        assertEquals(2, sweep.getInt(sweep.position() + 32));
    }

    private static ByteBuffer parameters(byte[] program) {
        int mark = new String(program, StandardCharsets.ISO_8859_1).indexOf("MIGWORKBENCH-PAR");
        return ByteBuffer.wrap(program).order(ByteOrder.LITTLE_ENDIAN).position(mark + 16);
    }

    @Test
    void beatsAreReadAndNothingElse() {
        assertEquals(Optional.of(new GuestConsole.Beat(7, 0x1f, 100, 1, 2)),
                GuestConsole.parse("B 0000001f 00000064 00000001 00000002", 7));
        for (String other : new String[] { "", "B", "B 1 2 3 4", "0001f 00000064 00000001 00000002",
                "B 0000001F 00000064 00000001 00000002", "B 0000001f 00000064 00000001 00000002 00000003" }) {
            assertEquals(Optional.empty(), GuestConsole.parse(other, 7), other);
        }
    }

    @Test
    void whatTheGuestCannotDoIsRefusedInOneSentence() {
        assertThrows(IllegalArgumentException.class, () -> Bench.guest(16, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Bench.guest(64, 49, 1));
        String message = assertThrows(IllegalArgumentException.class, () -> Bench.guest(64, 16, -1)).getMessage();
        assertTrue(message.contains("-1") && message.contains("allowed is 0 to 1,000,000"), message);
    }
}
