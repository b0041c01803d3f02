package org.rejoinder.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article appeared, as precisely as its source says and no more.
 *
 * @param date the day, in the offset that the source gave
 * @param time the full time if the source gave one
 */
public record Published(LocalDate date, Optional<OffsetDateTime> time) {
    /**
     * Checks that both parts tell the same day.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Published {
        if (time.isPresent() && !time.get().toLocalDate().equals(date)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "published: time %s is not on %s", time.get(), date));
        }
    }

    /**
     * Reads {@code 2026-03-04} or {@code 2026-03-04T14:20:00Z} (ISO 8601 with offset).
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Published parse(String iso) {
        try {
            if (iso.indexOf('T') < 0) {
                return new Published(LocalDate.parse(iso), Optional.empty());
            }
            OffsetDateTime time = OffsetDateTime.parse(iso);
            return new Published(time.toLocalDate(), Optional.of(time));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT, "published: expected 2026-03-04 or 2026-03-04T14:20:00Z, found \"%s\"", iso),
                    e);
        }
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return time.map(OffsetDateTime::toString).orElseGet(date::toString);
    }
}
