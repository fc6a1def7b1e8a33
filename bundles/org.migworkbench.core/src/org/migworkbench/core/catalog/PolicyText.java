package org.migworkbench.core.catalog;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.quantities.Excerpt;

/**
 * A policy as people write it in one word: {@code xen} or {@code xen:maxIterations=10,maxFactor=2}, and with strategies in
 * the place of its own {@code xen+ar-prediction:order=2+rle}. A name or value in which a sign would be taken for one of these
 * stands in double quotes.
 */
public final class PolicyText {

    /** A plus sign before an id; one within a number is none. */
    private static final Pattern NEXT = Pattern.compile("\\+(?=\\s*(?:[a-z][a-z0-9-]*\\s*(?:[:+]|$)|\\+|$))");
    /** A comma before a name; one within a value is none. */
    private static final Pattern NEXT_PARAMETER = Pattern.compile(",(?=\\s*(?:[A-Za-z][A-Za-z0-9]*|\u0001+)\\s*=)");
    /** A comma before a policy; before {@code NAME=} it goes on with the parameters of the policy before it. */
    private static final Pattern NEXT_POLICY = Pattern
            .compile(",(?=\\s*(?:(?:[A-Za-z][A-Za-z0-9-]*|\u0001+)\\s*(?:[:+,]|$)|,|$))");
    private static final String CUSTOM = "custom";

    private PolicyText() {
    }

    /**
     * Reads a policy with overrides.
     *
     * @param text {@code POLICY}, or {@code POLICY+STRATEGY+STRATEGY}, each as {@link #parse} reads it
     * @return the policy; whether there are such policies, strategies and parameters is not checked
     * @throws IllegalArgumentException where the text has another form
     */
    public static PolicySpec parseWhole(String text) {
        List<PolicyRef> parts = QuotedText.split(text, NEXT).stream().map(PolicyText::parse).toList();
        if (parts.get(0).id().equals(CUSTOM)) {
            throw new IllegalArgumentException("The policy 'custom' is no more: put strategies over a policy, such as"
                    + " xen+ar-prediction:order=2+rle; documents that have it are opened as that.");
        }
        return new PolicySpec(parts.get(0), parts.subList(1, parts.size()));
    }

    /**
     * Reads several policies. A comma goes on to the next policy where an id follows it, and to the next parameter of the
     * same policy where {@code NAME=} follows it: {@code qemu:channels=4,encoding=multifd,nova,xen:maxFactor=2} are three.
     *
     * @param text {@code POLICY,POLICY}, each as {@link #parseWhole} reads it
     * @return the policies, at least one
     * @throws IllegalArgumentException where one has another form
     */
    public static List<PolicySpec> parseAll(String text) {
        return QuotedText.split(text, NEXT_POLICY).stream().map(PolicyText::parseWhole).toList();
    }

    /**
     * Writes a policy as {@link #parseWhole} reads it.
     *
     * @param policy the policy
     * @return {@code POLICY+STRATEGY+STRATEGY}
     */
    public static String of(PolicySpec policy) {
        List<PolicyRef> parts = Stream.concat(Stream.of(policy.base()), policy.overrides().stream()).toList();
        String plain = parts.stream().map(part -> of(part, UnaryOperator.identity())).collect(Collectors.joining("+"));
        return isReadAs(plain, parts) ? plain
                : parts.stream().map(part -> of(part, QuotedText::quoted)).collect(Collectors.joining("+"));
    }

    private static boolean isReadAs(String text, List<PolicyRef> parts) {
        try {
            return QuotedText.split(text, NEXT).stream().map(PolicyText::parse).toList().equals(parts);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Reads a policy.
     *
     * @param text {@code ID} or {@code ID:NAME=VALUE,NAME=VALUE}
     * @return the policy; whether there is one of this id with these parameters is not checked
     * @throws IllegalArgumentException where the text has another form
     */
    public static PolicyRef parse(String text) {
        int colon = QuotedText.indexOf(text, ':');
        String id = QuotedText.word(colon < 0 ? text : text.substring(0, colon));
        if (id.isEmpty() || colon == text.length() - 1) {
            throw wrong(text);
        }
        return new PolicyRef(id, params(text, colon < 0 ? "" : text.substring(colon + 1)));
    }

    private static SortedMap<String, String> params(String text, String rest) {
        SortedMap<String, String> params = new TreeMap<>();
        for (String pair : rest.isEmpty() ? List.<String>of() : QuotedText.split(rest, NEXT_PARAMETER)) {
            addParameter(params, pair, text);
        }
        return params;
    }

    private static void addParameter(SortedMap<String, String> params, String pair, String text) {
        int equals = QuotedText.indexOf(pair, '=');
        if (equals < 1 || pair.substring(0, equals).isBlank()) {
            throw wrong(text);
        }
        String name = QuotedText.word(pair.substring(0, equals));
        if (params.put(name, QuotedText.word(pair.substring(equals + 1))) != null) {
            throw new IllegalArgumentException(
                    "The policy '" + Excerpt.of(text) + "' gives " + name + " twice; once is allowed.");
        }
    }

    /**
     * Writes a policy as {@link #parse} reads it.
     *
     * @param policy the policy
     * @return {@code ID} or {@code ID:NAME=VALUE,NAME=VALUE}
     */
    public static String of(PolicyRef policy) {
        return of(new PolicySpec(policy, List.of()));
    }

    /** The text with its words as they are or in quotes; ids stay as they are. */
    private static String of(PolicyRef policy, UnaryOperator<String> words) {
        return policy.params().isEmpty() ? policy.id()
                : policy.id() + ':' + policy.params().entrySet().stream()
                        .map(param -> words.apply(param.getKey()) + '=' + words.apply(param.getValue()))
                        .collect(Collectors.joining(","));
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "The policy '" + Excerpt.of(text)
                        + "' is not ID or ID:NAME=VALUE,NAME=VALUE, for example xen:maxIterations=10.");
    }
}
