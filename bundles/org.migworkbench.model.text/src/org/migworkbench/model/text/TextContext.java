package org.migworkbench.model.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.text.names.DocumentKeys;

/**
 * What may stand at a place of a text, also of one that can't be read at the moment: told by the indentation of the lines
 * above.
 *
 * @param owner        the kind of element around the place; empty where the lines lead to none
 * @param inParameters whether the place is among the parameters of that element
 * @param kind         the kind that the element says it is; empty where it says none
 * @param key          the key of the line, with what stands before the place as its beginning where there is no value yet
 * @param isValue      whether the place is behind the key
 * @param start        where what is being typed begins
 * @param keys         the keys that the element has already
 */
public record TextContext(Optional<EClass> owner, boolean inParameters, String kind, String key, boolean isValue,
        int start, Set<String> keys) {

    private static final Pattern LINE = Pattern.compile("( *)((?:- +)*)([^:#]*)(:(?: .*)?)?");

    /** A line with a key: how far it is indented, whether an item begins with it, its key and value. */
    private record Line(int indent, boolean item, String key, String value) {

        static Line of(String text) {
            Matcher line = LINE.matcher(text.stripTrailing());
            if (text.isBlank() || text.strip().startsWith("#") || !line.lookingAt()) {
                return null;
            }
            boolean item = !line.group(2).isEmpty() || text.strip().equals("-");
            String value = line.group(4) == null ? "" : line.group(4).substring(1).replaceFirst(" #.*$", "").strip();
            return new Line(line.group(1).length() + line.group(2).length(), item,
                    unquoted(line.group(3).strip()), unquoted(value));
        }

        /** Where the dash of an item stands, or the key of a line without one. */
        int outer() {
            return item ? indent - 2 : indent;
        }
    }

    /** A line around another one, and its number. */
    private record Parent(Line line, int number) {
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && (text.startsWith("'") && text.endsWith("'")
                || text.startsWith("\"") && text.endsWith("\""));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /**
     * Finds out what may stand at a place.
     *
     * @param text   the text
     * @param offset the place
     * @return the context
     */
    public static TextContext at(String text, int offset) {
        int begin = text.lastIndexOf('\n', offset - 1) + 1;
        String before = text.substring(begin, offset);
        Matcher line = LINE.matcher(before);
        boolean matched = line.lookingAt();
        boolean isValue = matched && line.group(4) != null && before.indexOf(": ") >= 0;
        String key = matched ? unquoted(line.group(3).strip()) : "";
        int column = matched ? line.group(1).length() + line.group(2).length() : before.length();
        String[] lines = text.split("\n", -1);
        int number = (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
        boolean dash = matched && !line.group(2).isEmpty();
        Line whole = Line.of(lines[number].replace("\r", ""));
        Line here = new Line(column, dash, key, whole == null ? "" : whole.value());
        return of(lines, number, here, isValue, start(before, begin, isValue, column));
    }

    private static int start(String before, int begin, boolean isValue, int column) {
        if (!isValue) {
            return begin + Math.min(column, before.length());
        }
        int place = before.indexOf(": ") + 2;
        place = Math.max(place, Math.max(before.lastIndexOf('['), before.lastIndexOf(',')) + 1);
        while (place < before.length() && before.charAt(place) == ' ') {
            place++;
        }
        return begin + place;
    }

    private static TextContext of(String[] lines, int number, Line here, boolean isValue, int start) {
        List<Parent> parents = new ArrayList<>();
        int limit = here.outer();
        boolean listed = here.item();
        for (int i = number - 1; i >= 0 && (limit > 0 || listed); i--) {
            Line above = Line.of(lines[i].replace("\r", ""));
            boolean around = above != null && !above.key().isEmpty()
                    && (above.indent() < limit || listed && above.indent() == limit && !above.item());
            if (around) {
                parents.add(new Parent(above, i));
                limit = above.outer();
                listed = above.item();
            }
        }
        Collections.reverse(parents);
        return resolve(lines, parents, siblings(lines, number, here), here, isValue, start);
    }

    private static TextContext resolve(String[] lines, List<Parent> parents, List<Line> siblings, Line here,
            boolean isValue, int start) {
        DocumentKeys keys = new DocumentKeys();
        EClass owner = Literals.DOCUMENT;
        for (Parent parent : parents) {
            EStructuralFeature feature = owner == null ? null : keys.feature(owner, parent.line().key()).orElse(null);
            if (feature != null && DocumentKeys.isParameters(feature)) {
                String kind = kind(siblings(lines, parent.number(), parent.line()));
                return new TextContext(Optional.of(owner), true, kind, here.key(), isValue, start, names(siblings));
            }
            owner = feature instanceof EReference held && held.isContainment() ? held.getEReferenceType() : null;
        }
        String kind = here.key().equals("kind") ? here.value() : kind(siblings);
        return new TextContext(Optional.ofNullable(owner), false, kind, here.key(), isValue, start,
                names(siblings));
    }

    private static String kind(List<Line> lines) {
        return lines.stream().filter(line -> line.key().equals("kind")).map(Line::value).findFirst().orElse("");
    }

    private static Set<String> names(List<Line> lines) {
        Set<String> names = new HashSet<>();
        lines.forEach(line -> names.add(line.key()));
        return names;
    }

    /** The other lines of the element that a line is of. */
    private static List<Line> siblings(String[] lines, int number, Line here) {
        List<Line> all = new ArrayList<>();
        boolean goesOn = !here.item();
        for (int i = number - 1; i >= 0 && goesOn; i--) {
            goesOn = take(Line.of(lines[i].replace("\r", "")), here, all, true);
        }
        goesOn = true;
        for (int i = number + 1; i < lines.length && goesOn; i++) {
            goesOn = take(Line.of(lines[i].replace("\r", "")), here, all, false);
        }
        return all;
    }

    private static boolean take(Line line, Line here, List<Line> all, boolean upwards) {
        if (line == null || line.indent() > here.indent()) {
            return true;
        }
        if (line.indent() < here.indent() || line.item() && !upwards) {
            return false;
        }
        all.add(line);
        return !line.item();
    }
}
