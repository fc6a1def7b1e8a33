package org.migworkbench.core.topology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.quantities.FailureText;

/**
 * Reads a data centre from files that people have: tables of hosts and virtual machines, and libvirt's XML of domains. What
 * is in them is taken to be hostile: it is bounded, and a message says where something is wrong and what is allowed.
 */
public final class TopologyImport {

    private static final int MOST_BYTES = 16 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TopologyImport() {
    }

    /**
     * What reading gave.
     *
     * @param topology the data centre; empty exactly if there is a problem
     * @param problem  one sentence that begins with the place; empty if there is none
     */
    public record Read(Optional<ImportedTopology> topology, String problem) {

        /**
         * What is to be told about the files.
         *
         * @return the counts and what is assumed; empty where they can't be read
         */
        public String told() {
            return topology.map(ImportedTopology::told).orElse("");
        }
    }

    /**
     * Reads files that belong together, such as a table of hosts and one of machines.
     *
     * @param files    the files
     * @param scenario the name of the scenario that is made
     * @return the data centre, or what keeps it from being read
     */
    public static Read read(List<Path> files, String scenario) {
        TopologyDraft draft = new TopologyDraft();
        try {
            for (Path file : files) {
                read(file, draft);
            }
            if (draft.vms().isEmpty() && draft.hosts().isEmpty()) {
                return new Read(Optional.empty(), "The files hold no host and no virtual machine.");
            }
            return new Read(Optional.of(TopologyDocument.of(draft, scenario)), "");
        } catch (FormatException e) {
            return new Read(Optional.empty(), e.getMessage());
        }
    }

    private static void read(Path path, TopologyDraft draft) throws FormatException {
        String file = String.valueOf(path.getFileName());
        String text = text(path, file);
        if (text.isBlank()) {
            throw new FormatException(file + ": The file is empty.");
        }
        if (DomainXml.isXml(text)) {
            DomainXml.read(file, text, draft);
        } else if (TopologyTable.isTable(text)) {
            TopologyTable.read(file, text, draft);
        } else {
            throw new FormatException(
                    file + ":1:1: It is neither a table with a column host, vm or kind in its first row"
                            + " nor libvirt's XML of a domain.");
        }
    }

    private static String text(Path path, String file) throws FormatException {
        if (!Files.isRegularFile(path)) {
            throw new FormatException(
                    file + ": " + (Files.exists(path) ? "It is not a file." : "The file does not exist."));
        }
        try (InputStream content = Files.newInputStream(path)) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new FormatException(
                        file + ": The file is too large; allowed are " + (MOST_BYTES >> 20) + " MiB.");
            }
            String text = decoded(bytes, file);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (FormatException e) {
            throw e;
        } catch (IOException e) {
            throw new FormatException(file + ": The file can't be read: " + FailureText.of(e) + ".", e);
        }
    }

    private static String decoded(byte[] bytes, String file) throws FormatException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(buffer).toString();
            if (text.indexOf('\0') >= 0) {
                throw new FormatException(file + ": The file is not a text; allowed is text in UTF-8.");
            }
            return text;
        } catch (CharacterCodingException e) {
            long line = 1 + new String(bytes, 0, buffer.position(), StandardCharsets.ISO_8859_1).chars()
                    .filter(each -> each == '\n').count();
            throw new FormatException(file + ":" + line + ":1: The file holds bytes that are not UTF-8 text; allowed is"
                    + " UTF-8.", e);
        }
    }
}
