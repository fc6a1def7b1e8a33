package org.migworkbench.core.answer;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.study.goal.GoalPoint;
import org.migworkbench.study.goal.Measure;
import org.migworkbench.study.search.ValueKnob;

/** What a table tells about each point of a search for the best values. */
public final class GoalColumns {

    private GoalColumns() {
    }

    /**
     * The titles of the columns.
     *
     * @param knobs what is set
     * @return a title each
     */
    public static List<String> titles(List<ValueKnob> knobs) {
        List<String> titles = new ArrayList<>(List.of("Point"));
        knobs.forEach(knob -> titles.add(capitalised(knob.noun().replaceFirst("^an? ", ""))));
        for (Measure measure : Measure.values()) {
            titles.add(capitalised(measure.id()));
        }
        titles.addAll(List.of("Seeds", "As wanted"));
        return titles;
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /**
     * The cells of a row.
     *
     * @param point a point
     * @return a text for each column
     */
    public static List<String> of(GoalPoint point) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(point.number())));
        row.addAll(point.texts());
        for (Measure measure : Measure.values()) {
            row.add(measure.text(point.means().get(measure)));
        }
        row.addAll(List.of(point.seeds().count(), point.isGood() ? "yes" : "no"));
        return row;
    }
}
