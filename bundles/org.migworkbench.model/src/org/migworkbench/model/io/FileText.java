package org.migworkbench.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads what is in a file as text, up to a size. */
final class FileText {

    private final String file;
    private final Limits limits;

    FileText(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    String read(InputStream content) throws UnreadableException {
        return decode(bytes(content));
    }

    static String tooLarge(Limits limits, String size) {
        return "The file is too large: it has " + size + "; allowed are " + (limits.bytes() >> 20) + " MiB.";
    }

    private byte[] bytes(InputStream content) throws UnreadableException {
        try {
            byte[] bytes = content.readNBytes((int) limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw unreadable(tooLarge(limits, "more than " + limits.bytes() + " bytes"));
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable("The file can't be read: " + SafeSave.reason(e));
        }
    }

    private String decode(byte[] bytes) throws UnreadableException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        buffer.position(marked ? 3 : 0);
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw notUtf8(new String(bytes, 0, Math.min(buffer.position(), bytes.length), StandardCharsets.UTF_8));
        }
    }

    private UnreadableException notUtf8(String good) {
        return new UnreadableException(new SourceText(file, good).problem(good.length(), "", "",
                "The file holds bytes that are not UTF-8 text; allowed is UTF-8."));
    }

    private UnreadableException unreadable(String message) {
        return new UnreadableException(new ModelProblem(file, 0, 0, "", "", message));
    }
}
