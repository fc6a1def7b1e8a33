package org.migworkbench.engine.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.Unit;

/** What is wrong with a scenario, as far as it has been checked, and the links and virtual machines that it has. */
final class Findings {

    private final List<Issue> issues = new ArrayList<>();
    private final SortedMap<String, LinkSpec> links = new TreeMap<>();
    private final SortedMap<String, VmSpec> vms = new TreeMap<>();

    List<Issue> issues() {
        return issues;
    }

    /** The links by their ids, as far as they have been checked. */
    SortedMap<String, LinkSpec> links() {
        return links;
    }

    /** The virtual machines by their ids, as far as they have been checked. */
    SortedMap<String, VmSpec> vms() {
        return vms;
    }

    void error(Place place, String message) {
        issues.add(Issue.error(place, message));
    }

    void checkId(Place place, String id, boolean taken) {
        if (id.isBlank()) {
            error(place.value("id"), "The id is blank; at least one visible character is needed.");
        } else if (taken) {
            error(place.value("id"), "The id '" + id + "' is used twice; an id is unique in its list.");
        }
    }

    /** Adds an error if a number is not in its range. */
    void require(Range range, Place place, String noun, Number value, String unit) {
        if (!range.contains(value.doubleValue())) {
            refuse(place, noun, value, unit, range.text(Unit.NONE));
        }
    }

    /** Adds an error if a rate is neither a possible one nor infinite, which is no limit. */
    void requireLimit(Place place, String noun, double bytesPerSecond, String meaning) {
        if (bytesPerSecond != Double.POSITIVE_INFINITY && !Bounds.RATE.contains(bytesPerSecond)) {
            refuse(place, noun, bytesPerSecond, "B/s",
                    Bounds.RATE.text(Unit.BYTES_PER_SECOND) + ", or infinity for " + meaning);
        }
    }

    /** Adds an error if a rate is none that anything has. */
    void requireRate(Place place, String noun, double bytesPerSecond) {
        if (!Bounds.RATE.contains(bytesPerSecond)) {
            refuse(place, noun, bytesPerSecond, "B/s", Bounds.RATE.text(Unit.BYTES_PER_SECOND));
        }
    }

    /** Adds an error if a time is not in its range. */
    void requireTime(Range range, Place place, String noun, long nanos) {
        if (!range.contains(nanos)) {
            refuse(place, noun, nanos, "ns", range.text(Unit.NANOSECONDS));
        }
    }

    /** Adds an error if a time is neither in its range nor without end. */
    void requireTimeOrNone(Range range, Place place, String noun, long nanos) {
        if (nanos != Long.MAX_VALUE) {
            requireTime(range, place, noun, nanos);
        }
    }

    /** Adds an error if a size is none of a page or a block. */
    void requirePageSize(Place place, String noun, int bytes) {
        if (!VmSpec.PAGE_SIZES.contains(bytes)) {
            refuse(place, noun, bytes, "B", VmSpec.PAGE_SIZES.text(Unit.BYTES));
        }
    }

    private void refuse(Place place, String noun, Number value, String unit, String allowed) {
        error(place, "The " + noun + " " + Quantity.exact(value, Unit.NONE) + (unit.isEmpty() ? "" : " " + unit)
                + " is not allowed; allowed is " + allowed + ".");
    }

    void checkVmExists(Place place, String vm) {
        if (!vms.containsKey(vm)) {
            error(place, "The VM '" + vm + "' does not exist; known are: " + String.join(", ", vms.keySet()) + ".");
        }
    }

    void checkLinkExists(Place place, String link) {
        if (!links.containsKey(link)) {
            error(place, "The link '" + link + "' does not exist; known are: " + String.join(", ", links.keySet())
                    + ".");
        }
    }

    void checkLinksOfPath(Place.Value place, List<String> ids) {
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i < ids.size(); i++) {
            checkLinkExists(place.item(i), ids.get(i));
            if (!seen.add(ids.get(i))) {
                error(place.item(i), "The link '" + ids.get(i)
                        + "' is in the path twice; a link may be in a path once.");
            }
        }
    }
}
