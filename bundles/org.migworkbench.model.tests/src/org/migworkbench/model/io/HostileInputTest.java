package org.migworkbench.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.model.SampleDocument;

/** Each kind of broken file gives one problem with its place, and stays as it is. */
class HostileInputTest {

    private static final String DTD = "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<model:Document";

    private static final String WHOLE = "the file as a whole";
    private static final String END = "the end of the file";
    private static final String DEEPEST = "<a>".repeat(11) + "<hosts";

    @TempDir
    Path folder;

    /** Name, change of a good file, what stands first where the problem is, value, part of the message. */
    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                broken("empty", text -> "", WHOLE, "", "The file is empty"),
                broken("blank", text -> " \n ", WHOLE, "", "The file is empty"),
                broken("no XML", text -> "hello", "hello", "", "not well-formed"),
                broken("truncated", text -> text.substring(0, text.indexOf("<scenarios")), END, "", "truncated"),
                broken("truncated in a tag", text -> text.substring(0, text.indexOf(" seed=")), END, "",
                        "truncated"),
                broken("document type", text -> text.replace("<model:Document", DTD), "<!DOCTYPE", "DOCTYPE",
                        "document type definition"),
                broken("undeclared entity", text -> text.replace("\"Web\"", "\"&x;Web\""), "Web\"", "",
                        "not well-formed"),
                broken("number with a unit",
                        text -> text.replaceFirst("memoryBytes=\"[0-9]+\"", "memoryBytes=\"1.5 GB\""),
                        "memoryBytes=\"1.5", "1.5 GB", "in B, without the unit"),
                broken("other namespace", text -> text.replace("migworkbench.org/model/1", "example.org"),
                        "<model:Document",
                        "{http://example.org}Document", "allowed is {http://migworkbench.org/model/1}Document"),
                broken("newer namespace", text -> text.replace("org/model/1", "org/model/2"), "<model:Document",
                        "{http://migworkbench.org/model/2}Document", "newer program"),
                broken("other root", text -> text.replace("model:Document", "model:Paper"), "<model:Paper",
                        "{http://migworkbench.org/model/1}Paper", "allowed is"),
                broken("newer version", text -> text.replace("version=\"2\"", "version=\"3\""), "version=\"3\"", "3",
                        "up to 2"),
                broken("version 0", text -> text.replace("version=\"2\"", "version=\"0\""), "version=\"0\"", "0",
                        "allowed are 1 to 2"),
                broken("unknown element", text -> text.replaceFirst("<hosts", "<rack a=\"1\"/><hosts"), "<rack", "rack",
                        "'rack' in the Site is unknown; allowed are hosts"),
                broken("element with a namespace", text -> text.replaceFirst("<hosts", "<model:hosts/><hosts"),
                        "<model:hosts",
                        "hosts", "is unknown"),
                broken("unknown attribute", text -> text.replaceFirst(" cpuCores=", " cores=\"8\" cpuCores="), "cores=",
                        "8", "'cores' of the Host is unknown"),
                broken("foreign attribute", text -> text.replaceFirst(" cpuCores=", " xmi:label=\"8\" cpuCores="),
                        "xmi:label", "8", "'xmi:label' of the Host is unknown"),
                broken("dangling reference", text -> text.replaceFirst(" vm=\"[^\"]*\"", " vm=\"gone\""), "vm=\"",
                        "gone", "allowed is the id of a VirtualMachine"),
                broken("reference of another type", text -> text.replaceFirst(" vm=\"[^\"]*\"", " vm=\"e0\""),
                        "vm=\"", "e0", "is a Site; allowed is the id of a VirtualMachine"),
                broken("two ids for one", text -> text.replaceFirst(" vm=\"[^\"]*\"", " vm=\"e2 e3\""), "vm=\"",
                        "e2 e3", "must name one element"),
                broken("reference twice", text -> text.replaceFirst("workloads=\"[^\"]*\"", "workloads=\"e9 e9\""),
                        "workloads=\"e9 e9", "e9", "twice"),
                broken("bad integer", text -> text.replaceFirst("vcpus=\"2\"", "vcpus=\"two\""), "vcpus=\"two", "two",
                        "a whole number from -2147483648 to 2147483647"),
                broken("too large an integer", text -> text.replaceFirst("vcpus=\"2\"", "vcpus=\"2147483648\""),
                        "vcpus=\"2147483648",
                        "2147483648", "a whole number"),
                broken("bad real", text -> text.replaceFirst("nicBytesPerSecond=\"[^\"]*", "nicBytesPerSecond=\"NaN"),
                        "nicBytesPerSecond=\"NaN", "NaN", "a number such as"),
                broken("bad literal", text -> text.replaceFirst("content=\"random\"", "content=\"noise\""),
                        "content=\"noise",
                        "noise", "one of random, zero, words"),
                broken("id used twice", text -> text.replaceFirst("<notes id=\"[^\"]*\"", "<notes id=\"e3\""),
                        "id=\"e3\" x=",
                        "e3", "used twice"),
                broken("id with a space", text -> text.replaceFirst("<notes id=\"[^\"]*\"", "<notes id=\"a b\""),
                        "id=\"a b", "a b", "without space"),
                broken("text", text -> text.replaceFirst("<scenarios", "seven\n<scenarios"), "seven", "seven",
                        "no text is allowed"),
                broken("second data centre", text -> text.replace("</dataCenter>", "</dataCenter><dataCenter/>"),
                        "<dataCenter/>", "dataCenter", "more than once"),
                broken("other encoding", text -> text.replace("UTF-8", "UTF-16"), "<?xml", "UTF-16",
                        "allowed is UTF-8"),
                broken("too deep", text -> text.replaceFirst("<hosts", "<a>".repeat(40) + "<hosts"), DEEPEST, "a",
                        "nested too deeply; allowed are 32 levels"));
    }

    private static Arguments broken(String name, UnaryOperator<String> change, String place, String value,
            String message) {
        return Arguments.of(name, change, place, value, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void oneProblemSaysWhereAndWhat(String name, UnaryOperator<String> change, String place, String value,
            String message) throws IOException {
        String good = new String(ModelFiles.toBytes(SampleDocument.create()), StandardCharsets.UTF_8);
        byte[] bytes = change.apply(good).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("broken.migration"), bytes);
        LoadResult result = ModelFiles.load(file);
        assertFalse(result.isLoaded());
        assertEquals(1, result.problems().size(), () -> result.problems().toString());
        ModelProblem problem = result.problems().get(0);
        assertEquals(place(change.apply(good), place), problem.line() + ":" + problem.column(), problem::text);
        assertEquals(value, problem.value());
        assertTrue(problem.message().contains(message), problem::message);
        assertFalse(problem.message().contains("Exception"), problem::message);
        assertTrue(problem.text().startsWith(file.toString()), problem::text);
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void anAttributeThatStandsTwiceIsNamed() throws IOException {
        String good = new String(ModelFiles.toBytes(SampleDocument.create()), StandardCharsets.UTF_8);
        Path file = Files.writeString(folder.resolve("twice.migration"),
                good.replaceFirst(" cpuCores=", " cpuCores=\"8\" cpuCores="));
        String text = ModelFiles.load(file).problems().get(0).text();
        assertTrue(text.endsWith("not well-formed XML: the attribute 'cpuCores' stands twice in 'hosts'"), text);
    }

    private static String place(String text, String first) {
        if (first.equals(WHOLE)) {
            return "0:0";
        }
        int offset = first.equals(END) ? text.length() : text.indexOf(first);
        assertTrue(offset >= 0, first);
        String before = text.substring(0, offset);
        return 1 + before.chars().filter(c -> c == '\n').count() + ":" + (offset - before.lastIndexOf('\n'));
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.migration");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        LoadResult result = ModelFiles.load(file);
        assertEquals(List.of("The file is too large: it has 209715200 bytes; allowed are 64 MiB."),
                result.problems().stream().map(ModelProblem::message).toList());
    }

    @Test
    void aStreamIsReadUpToTheLimitOnly() {
        Limits limits = new Limits(1 << 20, 32, 1000, 1000, 100);
        LoadResult result = new DocumentReader("endless", limits, new FormatUpgrades(1, List.of()))
                .read(new EndlessStream());
        assertTrue(result.problems().get(0).message().contains("more than 1048576 bytes; allowed are 1 MiB"));
    }

    @Test
    void tooManyElementsAreRefused() {
        Limits limits = new Limits(1 << 20, 32, 10, 10, 100);
        String text = "<a>" + "<b/>".repeat(20) + "</a>";
        LoadResult result = new DocumentReader("many", limits, new FormatUpgrades(1, List.of()))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertTrue(result.problems().get(0).message().contains("allowed are 10"));
    }

    @Test
    void tooManyAttributesAreRefused() {
        Limits limits = new Limits(1 << 20, 32, 10, 10, 100);
        String text = "<a>" + "<b c='' d='' e=''/>".repeat(5) + "</a>";
        LoadResult result = new DocumentReader("many", limits, new FormatUpgrades(1, List.of()))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertTrue(result.problems().get(0).message().contains("too many attributes; allowed are 10"));
    }

    /** Inputs just below the limit of size, each made to be slow or to fill the memory. */
    @ParameterizedTest
    @ValueSource(strings = { "names", "attributes", "references", "text", "elements" })
    @Timeout(60)
    void largeHostileFilesAreAnswered(String kind) {
        String head = "<model:Document xmlns:model=\"http://migworkbench.org/model/1\">";
        StringBuilder text = new StringBuilder(head);
        String name = "n".repeat(900);
        int most = 60 << 20;
        while (text.length() < most) {
            switch (kind) {
                case "names" -> text.append("<" + name + ">").append("</" + name + ">");
                case "attributes" -> text.append("<notes ").append(manyAttributes()).append("/>");
                case "references" -> text.append("<experiments workloads=\"" + "a ".repeat(most / 8) + "\"/>");
                case "text" -> text.append("<notes text=\"" + "&#10;".repeat(most / 40) + "\"/>");
                default -> text.append("<notes/>");
            }
        }
        text.append("</model:Document>");
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        LoadResult result = ModelFiles.load(new ByteArrayInputStream(bytes), kind);
        assertEquals(kind.equals("text"), result.isLoaded(), () -> result.problems().toString());
    }

    private static String manyAttributes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 9000; i++) {
            text.append(" a").append(i).append("=''");
        }
        return text.toString();
    }

    @Test
    void bytesThatAreNotUtf8AreLocated() throws IOException {
        byte[] bytes = ModelFiles.toBytes(SampleDocument.create());
        int place = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Left");
        bytes[place] = (byte) 0xFF;
        ModelProblem problem = ModelFiles.load(new ByteArrayInputStream(bytes), "f").problems().get(0);
        assertEquals("4:26", problem.line() + ":" + problem.column());
    }

    @Test
    void aMissingFileAndAFolderAreProblems() {
        assertEquals("The file does not exist.",
                ModelFiles.load(folder.resolve("none.migration")).problems().get(0).message());
        assertEquals("It is not a file.", ModelFiles.load(folder).problems().get(0).message());
    }

    @Test
    void problemsAreListedInTheOrderOfTheFileUpToALimit() {
        String text = "<model:Document xmlns:model=\"http://migworkbench.org/model/1\">\n"
                + "<workloads odd=\"1\"/>\n".repeat(150) + "</model:Document>";
        List<ModelProblem> problems = ModelFiles.load(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f").problems();
        assertEquals(101, problems.size());
        assertEquals(2, problems.get(0).line());
        assertEquals("workloads[3]", problems.get(3).path());
        assertEquals("50 more problems are not listed.", problems.get(100).message());
    }

    @Test
    void commentsAreNoticed() throws IOException {
        String good = new String(ModelFiles.toBytes(SampleDocument.create()), StandardCharsets.UTF_8);
        String text = good.replaceFirst("<hosts", "<!-- <hosts a='1'> --><?x <y>?><hosts");
        LoadResult result = ModelFiles.load(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f");
        assertTrue(result.isLoaded());
        assertEquals(2, result.notices().size());
        assertEquals(5, result.notices().get(0).line());
    }

    private static final class EndlessStream extends InputStream {

        @Override
        public int read() {
            return '<';
        }
    }
}
