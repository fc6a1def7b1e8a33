package org.migworkbench.model.commands.fixes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.migworkbench.model.Document;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.Rule;

/** A copy of a document on which fixes are tried. */
final class Trial {

    private static final int MOST = 6;
    /** So many in a row that don't help end the search once one has been found that does. */
    private static final int PATIENCE = 8;

    /** What a finding is about, whatever its sentence says. */
    private record Key(Rule rule, Object element, Object feature) {

        static Key of(Finding finding) {
            return new Key(finding.rule(), finding.element(), finding.feature());
        }
    }

    private final Finding finding;
    private final Document copy;
    private final Function<Document, List<Finding>> check;
    private final List<Finding> before;
    private final Set<Key> known = new HashSet<>();

    /**
     * @param finding a finding about an element of the copy
     * @param copy    changed and put back again
     * @param check   finds what is wrong with it
     */
    Trial(Finding finding, Document copy, Function<Document, List<Finding>> check) {
        this.finding = finding;
        this.copy = copy;
        this.check = check;
        before = check.apply(copy);
        before.forEach(one -> known.add(Key.of(one)));
    }

    /** Those of the fixes offered for the document that help, as the same ones for the copy show. */
    List<Fix> helpful(List<Fix> onCopy, List<Fix> offered) {
        List<Fix> helpful = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        int last = before.contains(finding) ? Math.min(offered.size(), onCopy.size()) : 0;
        int vain = 0;
        for (int i = 0; i < last && helpful.size() < MOST && (vain < PATIENCE || helpful.isEmpty()); i++) {
            boolean helps = labels.add(offered.get(i).label()) && helps(onCopy.get(i));
            vain = helps ? 0 : vain + 1;
            if (helps) {
                helpful.add(offered.get(i));
            }
        }
        return List.copyOf(helpful);
    }

    private boolean helps(Fix fix) {
        fix.command().execute();
        List<Finding> after = check.apply(copy);
        fix.command().undo();
        return isGone(after) && after.stream().noneMatch(this::isWorse);
    }

    private boolean isGone(List<Finding> after) {
        Key key = Key.of(finding);
        return count(after, key) < count(before, key) && after.stream()
                .noneMatch(one -> Key.of(one).equals(key) && one.message().equals(finding.message()));
    }

    private static long count(List<Finding> findings, Key key) {
        return findings.stream().filter(one -> Key.of(one).equals(key)).count();
    }

    /** New and as grave; what can only be found once the values are sound, or something runs, was there before. */
    private boolean isWorse(Finding now) {
        boolean hidden = now.rule().isOfRun()
                && (!finding.rule().isOfRun() || finding.rule() == Rule.SCENARIO_EMPTY);
        return !hidden && !known.contains(Key.of(now)) && now.severity().compareTo(finding.severity()) <= 0;
    }
}
