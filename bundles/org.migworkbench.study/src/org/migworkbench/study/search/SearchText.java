package org.migworkbench.study.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a search found, in sentences. */
public final class SearchText {

    private SearchText() {
    }

    /**
     * The changes that help and those that don't.
     *
     * @param findings what was found
     * @return full sentences, such as "It would end with a downtime limit of 425 ms or more, or with auto-converge."; empty
     *         where nothing was searched
     */
    public static String of(List<Finding> findings) {
        List<String> sentences = new ArrayList<>();
        List<String> helps = texts(findings, Finding.Answer.HELPS);
        List<String> others = texts(findings, Finding.Answer.HELPS_NOT);
        List<String> undecided = texts(findings, Finding.Answer.UNDECIDED);
        if (!helps.isEmpty()) {
            sentences.add("It would reach its goal " + helps.stream().map(text -> "with " + text)
                    .collect(Collectors.collectingAndThen(Collectors.toList(), list -> listed(list, "or"))) + ".");
        }
        if (!others.isEmpty()) {
            sentences.add((helps.isEmpty() ? "It would not reach its goal with "
                    : "It would not with ") + listed(others, "or") + ".");
        }
        if (!undecided.isEmpty()) {
            sentences.add("The time was over before it was known for " + listed(undecided, "and") + ".");
        }
        return String.join(" ", sentences);
    }

    private static List<String> texts(List<Finding> findings, Finding.Answer answer) {
        return findings.stream().filter(one -> one.answer() == answer).map(Finding::text).toList();
    }

    private static String listed(List<String> texts, String last) {
        int end = texts.size() - 1;
        return end < 1 ? String.join("", texts)
                : String.join(", ", texts.subList(0, end)) + (end > 1 ? ", " : " ") + last + " " + texts.get(end);
    }
}
