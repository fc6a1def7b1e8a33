package org.migworkbench.recording.imports.text;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the time at a place of a line. Times without a year go on over New Year, those without a day over midnight, as
 * long as the lines stand in the order of time.
 */
final class LineClock {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final int MONTH = 3;
    private static final String END = "(?:[\\])]:?|:)?(?:\\s|$)";
    private static final Pattern ISO = Pattern.compile("[\\[(]?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?"
            + "(\\d{4})[-/](\\d\\d)[-/](\\d\\d)[T ](\\d\\d):(\\d\\d):(\\d\\d)(?:[.,](\\d{1,9}))?"
            + "(?: ?(?:Z|UTC|GMT|CES?T|([+-])(\\d\\d):?(\\d\\d)))?" + END);
    /** As syslog and ts write it; at the end, date's year. */
    private static final Pattern SYSLOG = Pattern.compile("[\\[(]?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?"
            + "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}(\\d{1,2}) (\\d\\d):(\\d\\d):(\\d\\d)"
            + "(?:[.,](\\d{1,9}))?(?: (AM|PM))?(?:(?: [A-Z]{2,5})? (\\d{4}))?" + END);
    private static final Pattern OF_DAY = Pattern.compile("[\\[(]?(\\d\\d):(\\d\\d):(\\d\\d)(?:[.,](\\d{1,9}))?" + END);
    private static final Pattern SECONDS = Pattern.compile("(?:\\[ {0,8})?(\\d{1,12})\\.(\\d{3,9})" + END);
    private static final double SECOND = 1000;
    private static final double DAY = 86_400 * SECOND;
    /** Of the leap year in which times without a year are placed. */
    private static final double YEAR = 366 * DAY;
    private static final double SINCE_EPOCH = 1e9;
    private static final int LEAP_YEAR = 1972;
    private static final int HALF_DAY = 12;
    private static final int LONGEST = 64;

    private int end;
    private double lastOfYear = Double.NEGATIVE_INFINITY;
    private double lastOfDay = Double.NEGATIVE_INFINITY;

    /** Whether a line begins with the name of a month or of a day. */
    static boolean mayBegin(String line) {
        return line.length() > MONTH
                && (MONTHS.contains(line.substring(0, MONTH)) || DAYS.contains(line.substring(0, MONTH)));
    }

    /** The place behind the time that was taken last. */
    int end() {
        return end;
    }

    /** The time at a place; empty where none stands there. */
    Optional<LineTime> take(String line, int from) {
        int to = Math.min(line.length(), from + LONGEST);
        for (Pattern form : List.of(ISO, SYSLOG, OF_DAY, SECONDS)) {
            Matcher matcher = form.matcher(line).region(from, to);
            if (matcher.lookingAt()) {
                try {
                    Optional<LineTime> time = Optional.of(time(form, matcher));
                    end = matcher.end();
                    return time;
                } catch (DateTimeException e) {
                    return Optional.empty(); // such as a 31st of February: it is no time
                }
            }
        }
        return Optional.empty();
    }

    /** Microseconds since 1970, as the journal exports them. */
    Optional<LineTime> micros(String text) {
        return text.matches("\\d{1,17}") ? Optional.of(new LineTime(Long.parseLong(text) / SECOND, true))
                : Optional.empty();
    }

    private LineTime time(Pattern form, Matcher found) {
        if (form == ISO) {
            return iso(found);
        }
        if (form == SYSLOG) {
            return syslog(found);
        }
        if (form == OF_DAY) {
            double time = millis(0, found, 1);
            lastOfDay = unfolded(time, lastOfDay, DAY);
            return new LineTime(lastOfDay, false);
        }
        double seconds = Long.parseLong(found.group(1));
        return new LineTime(seconds * SECOND + fraction(found.group(2)), seconds >= SINCE_EPOCH);
    }

    private static LineTime iso(Matcher found) {
        double day = day(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), found.group(3));
        double time = millis(day, found, 4);
        if (found.group(8) != null) {
            double offset = (Integer.parseInt(found.group(9)) * 60 + Integer.parseInt(found.group(10))) * 60 * SECOND;
            time += found.group(8).equals("-") ? offset : -offset;
        }
        return new LineTime(time, true);
    }

    private LineTime syslog(Matcher found) {
        int month = MONTHS.indexOf(found.group(1)) / 3 + 1;
        boolean dated = found.group(8) != null;
        double time = millis(day(dated ? Integer.parseInt(found.group(8)) : LEAP_YEAR, month, found.group(2)), found,
                3);
        if (found.group(7) != null) {
            int hour = Integer.parseInt(found.group(3)) % HALF_DAY + (found.group(7).equals("PM") ? HALF_DAY : 0);
            time += (hour - Integer.parseInt(found.group(3))) * 3600 * SECOND;
        }
        if (!dated) {
            lastOfYear = unfolded(time, lastOfYear, YEAR);
            time = lastOfYear;
        }
        return new LineTime(time, dated);
    }

    private static double day(int year, int month, String day) {
        return LocalDateTime.of(year, month, Integer.parseInt(day), 0, 0).toEpochSecond(ZoneOffset.UTC) * SECOND;
    }

    /** A day with the hour, minute, second and fraction that stand in four groups. */
    private static double millis(double day, Matcher found, int group) {
        int hour = Integer.parseInt(found.group(group));
        int minute = Integer.parseInt(found.group(group + 1));
        int second = Integer.parseInt(found.group(group + 2));
        if (hour > 23 || minute > 59 || second > 60) {
            throw new DateTimeException("no time of day");
        }
        return day + ((hour * 60 + minute) * 60 + second) * SECOND + fraction(found.group(group + 3));
    }

    private static double fraction(String digits) {
        return digits == null ? 0 : Double.parseDouble("0." + digits) * SECOND;
    }

    /** A time that begins anew each period, as one that goes on. */
    private static double unfolded(double time, double last, double period) {
        if (last == Double.NEGATIVE_INFINITY) {
            return time;
        }
        double next = time;
        while (next < last - period / 2) {
            next += period;
        }
        return next;
    }
}
