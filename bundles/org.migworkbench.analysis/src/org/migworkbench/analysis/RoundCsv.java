package org.migworkbench.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

/** Reads {@code rounds.csv}: columns in any order, others ignored, each complaint with its line and column. */
final class RoundCsv {

    private static final int MOST_ROUNDS = 1_000_000;
    private static final int LONGEST_NUMBER = 400;

    private final CSVRecord row;
    private final long line;

    private RoundCsv(CSVRecord row, long line) {
        this.row = row;
        this.line = line;
    }

    static List<RoundStats> read(Reader reader) throws IOException {
        CSVFormat format = ResultFiles.CSV.builder().setHeader().setSkipHeaderRecord(true).get();
        List<RoundStats> rounds = new ArrayList<>();
        try (CSVParser parser = format.parse(reader)) {
            for (CSVRecord row : parser) {
                if (rounds.size() >= MOST_ROUNDS) {
                    throw new ResultFormatException("", "has more than " + MOST_ROUNDS + " rounds");
                }
                rounds.add(new RoundCsv(row, parser.getCurrentLineNumber()).round());
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new ResultFormatException("", "is no table: " + e.getMessage(), e);
        }
        return rounds;
    }

    private RoundStats round() throws ResultFormatException {
        return RoundStats.of(text("vm"), integer("round"), phase()).startNanos(nanos("startMs"))
                .durationNanos(nanos("durationMs")).pagesSent(whole("pagesSent")).bytesSent(whole("bytesSent"))
                .pagesDirtied(wholeOrUnknown("pagesDirtied")).pagesSkipped(whole("pagesSkipped"))
                .remainingBytes(wholeOrUnknown("remainingBytes"))
                .dirtyRateBytesPerSecond(realOrZero("dirtyRateBytesPerSecond"))
                .bandwidthBytesPerSecond(real("bandwidthBytesPerSecond")).bandwidthShare(real("bandwidthShare"))
                .expectedDowntimeNanos(nanos("expectedDowntimeMs")).throttle(real("throttle"))
                .guestSlowdown(row.isMapped("guestSlowdown") ? real("guestSlowdown") : 0)
                .diskBytesSent(row.isMapped("diskBytesSent") ? whole("diskBytesSent") : 0)
                .diskRemainingBytes(row.isMapped("diskRemainingBytes") ? whole("diskRemainingBytes") : 0)
                .diskThrottle(row.isMapped("diskThrottle") ? real("diskThrottle") : 0).build();
    }

    private Phase phase() throws ResultFormatException {
        for (Phase phase : Phase.values()) {
            if (phase.id().equals(text("phase"))) {
                return phase;
            }
        }
        throw problem("phase", "\"" + text("phase") + "\" is not known", null);
    }

    private String text(String column) throws ResultFormatException {
        if (!row.isSet(column)) {
            throw problem(column, "is missing", null);
        }
        return row.get(column);
    }

    private BigDecimal number(String column) throws ResultFormatException {
        String text = text(column);
        return ExactNumbers.read(text, LONGEST_NUMBER)
                .orElseThrow(() -> problem(column, '"' + text + "\" is not a number", null));
    }

    private long whole(String column) throws ResultFormatException {
        BigDecimal number = number(column);
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw problem(column, number + " is not a whole number of 64 bits", e);
        }
    }

    private int integer(String column) throws ResultFormatException {
        long value = whole(column);
        if (value != (int) value) {
            throw problem(column, value + " is not a whole number of 32 bits", null);
        }
        return (int) value;
    }

    private long wholeOrUnknown(String column) throws ResultFormatException {
        return text(column).isEmpty() ? RoundStats.UNKNOWN : whole(column);
    }

    private long nanos(String column) throws ResultFormatException {
        BigDecimal number = number(column);
        try {
            return ExactNumbers.nanos(number);
        } catch (ArithmeticException e) {
            throw problem(column, number + " is no time in milliseconds", e);
        }
    }

    private double real(String column) throws ResultFormatException {
        return number(column).doubleValue();
    }

    private double realOrZero(String column) throws ResultFormatException {
        return text(column).isEmpty() ? 0 : real(column);
    }

    private ResultFormatException problem(String column, String message, Exception cause) {
        return new ResultFormatException("line " + line + ", column " + column + ":", message, cause);
    }
}
