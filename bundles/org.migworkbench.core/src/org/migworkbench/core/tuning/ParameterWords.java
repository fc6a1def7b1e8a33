package org.migworkbench.core.tuning;

import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.quantities.CamelCase;

/** How the declaration of a parameter is told to people: its name, and what there is to say about it. */
public final class ParameterWords {

    private ParameterWords() {
    }

    /**
     * A parameter's name in words.
     *
     * @param name the name in files, such as {@code maxIterations}
     * @return such as {@code Max iterations}
     */
    public static String of(String name) {
        return CamelCase.title(name);
    }

    /**
     * What there is to say about a parameter.
     *
     * @param spec its declaration
     * @return lines: what it does, what is allowed, its default and where that comes from
     */
    public static String about(ParamSpec<?> spec) {
        return spec.description() + "\nAllowed: " + spec.rangeText() + "\nDefault: "
                + (spec.isRequired() ? "none, a value is required" : spec.defaultText() + ", " + of(spec.source()))
                + "\n" + spec.citation();
    }

    private static String of(ParamSource source) {
        return source == ParamSource.PUBLISHED ? "published" : "assumed";
    }
}
