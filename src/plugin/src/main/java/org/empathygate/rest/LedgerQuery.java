package org.empathygate.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.empathygate.core.FieldErrors;
import org.empathygate.core.Text;
import org.empathygate.core.ledger.ExportForm;
import org.jspecify.annotations.Nullable;

/** What an export is asked for; every bad part is named at once. */
final class LedgerQuery {
    private final @Nullable Instant first;
    private final @Nullable Instant end;
    private final ExportForm form;

    /** Throws a {@link Refusal} when something cannot be read. */
    LedgerQuery(@Nullable String from, @Nullable String to, @Nullable String format) {
        Map<String, Text> errors = new LinkedHashMap<>();
        first = time("from", from, 0, errors);
        end = time("to", to, 1, errors);
        form = form(format, errors);
        if (first != null && end != null && !first.isBefore(end)) {
            errors.putIfAbsent("to", RestTexts.NOT_AFTER);
        }
        if (!errors.isEmpty()) {
            throw Refusal.badInput(new FieldErrors(errors));
        }
    }

    /** The first moment that is asked for; null for no bound. */
    @Nullable
    Instant first() {
        return first;
    }

    /** The first moment that is no longer asked for; null for no bound. */
    @Nullable
    Instant end() {
        return end;
    }

    ExportForm form() {
        return form;
    }

    /** @param plusDays 1 where a day is meant to its end */
    private static @Nullable Instant time(
            String field, @Nullable String given, int plusDays, Map<String, Text> errors) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        try {
            return text.length() <= "2027-01-15".length()
                    ? LocalDate.parse(text)
                            .plusDays(plusDays)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notATime) {
            errors.put(field, RestTexts.NOT_A_TIME);
            return null;
        }
    }

    private static ExportForm form(@Nullable String given, Map<String, Text> errors) {
        if (given == null || given.isBlank()) {
            return ExportForm.NDJSON;
        }
        return switch (given.strip().toLowerCase(Locale.ROOT)) {
            case "ndjson" -> ExportForm.NDJSON;
            case "csv" -> ExportForm.CSV;
            default -> {
                errors.put("format", RestTexts.notOneOf("ndjson, csv"));
                yield ExportForm.NDJSON;
            }
        };
    }
}
