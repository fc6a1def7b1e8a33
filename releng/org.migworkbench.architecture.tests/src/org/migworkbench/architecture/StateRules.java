package org.migworkbench.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds state that two runs of the engine would share: static fields that are not constants. */
final class StateRules {

    private static final Pattern COMMENTS_AND_TEXTS = Pattern
            .compile("//[^\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\\n])*\"|'(\\\\.|[^'\\\\\n])+'",
                    Pattern.DOTALL);
    /** A static field's declaration up to its name; a method has a parenthesis there, a type one of the words excluded. */
    private static final Pattern STATIC_FIELD = Pattern
            .compile("(?m)^[ \\t]*((?:(?:public|protected|private|final|volatile|transient|static)\\s+)*static\\s+"
                    + "(?!(?:\\w+\\s+)*(?:class|interface|enum|record)\\b)[^;={}()]*?)(\\w+)\\s*(=|;)");
    /** Values of these types can change although the field is final. */
    private static final Pattern MUTABLE = Pattern
            .compile("\\b(?:(?:Array|Linked)(?:List|Deque)|(?:Concurrent|Linked|Tree|Weak|Identity)?Hash(?:Map|Set)"
                    + "|TreeMap|TreeSet|EnumMap|EnumSet|BitSet|Atomic\\w+|LongAdder|ThreadLocal|StringBuilder|SplittableRandom|Random)\\b");

    private StateRules() {
    }

    /** One sentence for each static field that is not a constant. */
    static List<String> violations(String file, String source) {
        String code = COMMENTS_AND_TEXTS.matcher(source).replaceAll("\"\"");
        List<String> violations = new ArrayList<>();
        Matcher field = STATIC_FIELD.matcher(code);
        while (field.find()) {
            String declaration = field.group(1);
            String name = field.group(2);
            if (!declaration.matches("(?s).*\\bfinal\\b.*")) {
                violations.add(file + ": the static field " + name + " is not final");
            } else if (MUTABLE.matcher(declaration).find()) {
                violations.add(file + ": the static field " + name + " can be changed");
            }
        }
        return violations;
    }
}
