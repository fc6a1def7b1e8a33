package org.migworkbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FileNameTest {

    private static final String ODD = "aAeé1 ._-/\\:*?\"<>|%~\u0000\u001b\u202e日e\u0301\uD83D\uDE00\uD800";

    @Test
    void ordinaryNamesStayAsTheyAre() {
        for (String name : List.of("Rivals", "xen, 4 GiB", "Ma et al._2012", "Überlast", "日本", "web (2)", "a.b-c")) {
            assertEquals(name, FileName.of(name));
        }
    }

    @Test
    void whatAFileCannotBeCalledIsWrittenAsItsBytes() {
        assertEquals("a%2Fb", FileName.of("a/b"));
        assertEquals("%2E%2E", FileName.of(".."));
        assertEquals("%20a b%20", FileName.of(" a b "));
        assertEquals("%43ON", FileName.of("CON"));
        assertEquals("%6Eul.txt", FileName.of("nul.txt"));
        assertEquals("console", FileName.of("console"));
        assertEquals("50%25", FileName.of("50%"));
        assertEquals("cafe%CC%81", FileName.of("cafe\u0301"), "a letter in two parts isn't the letter in one");
        assertEquals("%", FileName.of(""));
    }

    @Test
    void noTwoNamesHaveTheSameFileAndEveryFileSystemTakesIt() {
        Random random = new Random(7);
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            String name = random.ints(random.nextInt(5), 0, ODD.length()).mapToObj(at -> ODD.substring(at, at + 1))
                    .collect(Collectors.joining());
            String file = FileName.of(name);
            assertEquals(name, seen.computeIfAbsent(file, any -> name), file);
            assertTrue(file.matches("[\\p{L}\\p{N} ._(),%~-]+") && !file.matches("[. ].*|.*[. ]"), file);
        }
    }

    @Test
    void longNamesAreCutAndStillDiffer() {
        Set<String> files = new HashSet<>();
        for (String letter : List.of("p", "日", "/", "\uD83D\uDE00")) {
            for (String end : List.of("", "a", "b")) {
                String file = FileName.of(letter.repeat(300) + end);
                assertTrue(file.getBytes(StandardCharsets.UTF_8).length <= FileName.LONGEST, file);
                assertTrue(files.add(file), file);
                assertTrue(file.matches("([^%]|%[0-9A-F]{2})*"), "cut within a byte: " + file);
            }
        }
    }

    @Test
    void namesThatDifferInCapitalsHaveFilesThatDifferInMore() {
        FileNames names = new FileNames(List.of("Web", "web", "WEB", "db", "straße", "STRASSE"));
        Set<String> folded = List.of("Web", "web", "WEB", "db", "straße", "STRASSE").stream()
                .map(name -> names.of(name).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        assertEquals(6, folded.size());
        assertEquals("db", names.of("db"));
        assertNotEquals("Web", names.of("Web"));
        assertEquals(names.of("Web"), new FileNames(List.of("WEB", "web", "Web")).of("Web"),
                "the order makes no difference");
    }
}
