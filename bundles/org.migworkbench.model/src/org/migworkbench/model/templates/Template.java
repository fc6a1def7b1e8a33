package org.migworkbench.model.templates;

import java.util.List;
import org.migworkbench.model.Document;

/** A data centre of a usual shape, with its virtual machines and one migration, in a size that is chosen. */
public interface Template {

    /**
     * The id, by which the command line names it.
     *
     * @return lower-case letters and hyphens
     */
    String id();

    /**
     * The name that people see.
     *
     * @return a few words
     */
    String title();

    /**
     * What it is for.
     *
     * @return one or two sentences, with the rates that are given
     */
    String summary();

    /**
     * What can be chosen.
     *
     * @return the numbers, in the order in which they are asked for
     */
    List<TemplateNumber> numbers();

    /**
     * How large the data centre gets.
     *
     * @param values the numbers
     * @return the counts of what {@link #create} makes
     */
    TemplateSize size(TemplateValues values);

    /**
     * Makes the document.
     *
     * @param scenario the name of its scenario
     * @param values the numbers
     * @return a new document without findings, whose elements have places on the drawing
     * @throws IllegalArgumentException if the data centre would be larger than {@link TemplateSize} allows
     */
    Document create(String scenario, TemplateValues values);
}
