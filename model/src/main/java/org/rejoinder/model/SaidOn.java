package org.rejoinder.model;

import java.time.LocalDate;
import java.util.Locale;

/**
 * When a statement was made, never more precisely than the article supports.
 *
 * @param date a day; below {@code precision} its fields are 1 and mean nothing
 * @param precision the smallest unit that is known
 * @param rule what led from the words to the date, for example {@code weekday-before-publication}
 */
public record SaidOn(LocalDate date, Precision precision, String rule) {
    /** The smallest unit known. */
    public enum Precision {
        /** Year, month and day. */
        DAY,
        /** Year and month. */
        MONTH,
        /** The year. */
        YEAR
    }

    /**
     * Sets what is not known to 1, so that equal knowledge is an equal value.
     *
     * @throws IllegalArgumentException if the rule is blank
     */
    public SaidOn {
        if (rule.isBlank()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "saidOn: the rule that gave %s is blank; name it", date));
        }
        date = switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    /**
     * Reads {@code 2026-03-04}, {@code 2026-03} or {@code 2026}; the precision follows from the form.
     *
     * @throws java.time.DateTimeException if the text has none of these forms
     */
    public static SaidOn parse(String value, String rule) {
        return switch (value.length()) {
            case 4 -> new SaidOn(LocalDate.parse(value + "-01-01"), Precision.YEAR, rule);
            case 7 -> new SaidOn(LocalDate.parse(value + "-01"), Precision.MONTH, rule);
            default -> new SaidOn(LocalDate.parse(value), Precision.DAY, rule);
        };
    }

    /** The known part in ISO form: {@code 2026-03-04}, {@code 2026-03} or {@code 2026}. */
    public String value() {
        return switch (precision) {
            case DAY -> date.toString();
            case MONTH -> date.toString().substring(0, 7);
            case YEAR -> date.toString().substring(0, 4);
        };
    }
}
