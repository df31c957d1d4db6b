package org.empathygate.workbench.jira.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Instants in columns of the type {@code timestamp with time zone}. */
public final class Times {

    public static @Nullable OffsetDateTime toColumn(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    public static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public static Instant required(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(optional(row, column), column);
    }

    private Times() {}
}
