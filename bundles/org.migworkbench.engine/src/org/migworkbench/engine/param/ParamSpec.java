package org.migworkbench.engine.param;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.UnclearQuantityException;

/**
 * The typed declaration of one parameter. Forms, command line options, validation and help all come from it, and
 * {@link Params#get} reads its value. Two declarations are equal if they are the same object. Immutable.
 *
 * @param <T> type of the value
 */
public final class ParamSpec<T> {

    private final String name;
    private final ParamType<T> type;
    private final String defaultText;
    private final ParamSource source;
    private final String citation;
    private final String description;
    private final T defaultValue; // nearly every value of every run is a default, so it is read once

    /**
     * Declares a parameter.
     *
     * @param name        name in files and on the command line, lower camel case
     * @param type        type of the value, with unit and range
     * @param defaultText value that holds where none is given, in the form that {@link #parse} takes; empty = the
     *                    parameter must be given
     * @param source      where the default comes from
     * @param citation    the publication, or why the default was chosen
     * @param description what it does, one or two sentences
     * @throws IllegalArgumentException if the default isn't a valid value
     */
    public ParamSpec(String name, ParamType<T> type, String defaultText, ParamSource source, String citation,
            String description) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
        this.defaultText = Objects.requireNonNull(defaultText, "defaultText");
        this.source = Objects.requireNonNull(source, "source");
        this.citation = Objects.requireNonNull(citation, "citation");
        this.description = Objects.requireNonNull(description, "description");
        this.defaultValue = defaultText.isEmpty() ? null : parse(name, type, defaultText);
    }

    /**
     * Declares a choice whose default is its first word.
     *
     * @param name        name
     * @param words       the words
     * @param source      where the default comes from
     * @param citation    the publication, or why the default was chosen
     * @param description what it does
     * @return the declaration
     */
    public static ParamSpec<String> choice(String name, List<String> words, ParamSource source, String citation,
            String description) {
        return new ParamSpec<>(name, new ParamType.Choice(words), words.get(0), source, citation, description);
    }

    /**
     * Declares whether something is so.
     *
     * @param name        name
     * @param byDefault   the default
     * @param source      where the default comes from
     * @param citation    the publication, or why the default was chosen
     * @param description what it does
     * @return the declaration
     */
    public static ParamSpec<Boolean> flag(String name, boolean byDefault, ParamSource source, String citation,
            String description) {
        return new ParamSpec<>(name, ParamType.flag(), Boolean.toString(byDefault), source, citation, description);
    }

    /**
     * The same declaration with another default.
     *
     * @param text the default
     * @return the declaration
     */
    public ParamSpec<T> withDefault(String text) {
        return new ParamSpec<>(name, type, text, source, citation, description);
    }

    /**
     * The same declaration with another default from another source.
     *
     * @param text  the default
     * @param from  where it comes from
     * @param cited the publication, or why it was chosen
     * @return the declaration
     */
    public ParamSpec<T> withDefault(String text, ParamSource from, String cited) {
        return new ParamSpec<>(name, type, text, from, cited, description);
    }

    /**
     * Puts lists of declarations one after the other. Of several with one name the first counts; they read one value.
     *
     * @param lists the lists
     * @return the declarations, each name once
     */
    @SafeVarargs
    public static List<ParamSpec<?>> joined(List<? extends ParamSpec<?>>... lists) {
        List<ParamSpec<?>> all = new ArrayList<>();
        for (List<? extends ParamSpec<?>> list : lists) {
            for (ParamSpec<?> spec : list) {
                if (all.stream().noneMatch(known -> known.name.equals(spec.name))) {
                    all.add(spec);
                }
            }
        }
        return List.copyOf(all);
    }

    /**
     * Whether the value is the path of a file that is read.
     *
     * @return true for a path
     */
    public boolean isPath() {
        return type instanceof ParamType.Line line && line.isPath();
    }

    /**
     * Its name.
     *
     * @return name in files and on the command line
     */
    public String name() {
        return name;
    }

    /**
     * Type of the value, with unit and range.
     *
     * @return the type
     */
    public ParamType<T> type() {
        return type;
    }

    /**
     * Value that holds where none is given.
     *
     * @return in the form that {@link #parse} takes; empty = the parameter must be given
     */
    public String defaultText() {
        return defaultText;
    }

    /**
     * Where the default comes from.
     *
     * @return the source
     */
    public ParamSource source() {
        return source;
    }

    /**
     * The publication, or why the default was chosen.
     *
     * @return a sentence or a citation
     */
    public String citation() {
        return citation;
    }

    /**
     * What it does.
     *
     * @return one or two sentences
     */
    public String description() {
        return description;
    }

    /**
     * Whether a value must be given because there is no default.
     *
     * @return true without a default
     */
    public boolean isRequired() {
        return defaultText.isEmpty();
    }

    /**
     * Parses and checks a value.
     *
     * @param text the text
     * @return the value, immutable
     * @throws IllegalArgumentException if it isn't allowed; the message is a complete sentence that names the value and
     *                                  what is allowed
     */
    public T parse(String text) {
        return parse(name, type, text);
    }

    /**
     * The value that holds if a text is given, or none.
     *
     * @param text the text; null = none is given
     * @return the value, immutable
     * @throws IllegalArgumentException if it isn't allowed, as {@link #parse} tells it, or none is given and none holds
     */
    T valueOf(String text) {
        return text == null && defaultValue != null ? defaultValue : parse(text == null ? defaultText : text);
    }

    /**
     * What is allowed, for people.
     *
     * @return for example {@code 1 to 1000 rounds}
     */
    public String rangeText() {
        return type.rangeText();
    }

    private static <T> T parse(String name, ParamType<T> type, String text) {
        try {
            return type.parse(text);
        } catch (IllegalArgumentException e) {
            String why = e instanceof UnclearQuantityException unclear ? unclear.advice() : "is not allowed";
            throw new IllegalArgumentException("The value '" + Excerpt.of(text == null ? "" : text) + "' of " + name
                    + " " + why + "; allowed is " + type.allowed() + ".", e);
        }
    }
}
