package org.migworkbench.analysis.result;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of files that lie in one folder, also one of a file system that doesn't tell capital letters from small ones. */
public final class FileNames {

    private final Map<String, String> names = new HashMap<>();

    /**
     * Names files.
     *
     * @param all what they are to be called, in any order; equal texts get equal names
     */
    public FileNames(Collection<String> all) {
        Map<String, Long> alike = all.stream().distinct()
                .collect(Collectors.groupingBy(name -> FileName.folded(FileName.of(name)), Collectors.counting()));
        for (String name : all) {
            String plain = FileName.of(name);
            names.put(name, alike.get(FileName.folded(plain)) == 1 ? plain : FileName.ofExactly(name));
        }
    }

    /**
     * The name of one.
     *
     * @param name one of the texts
     * @return the name of its file, a different one for each text, whatever their order
     */
    public String of(String name) {
        return names.get(name);
    }
}
