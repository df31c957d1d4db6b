package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.status.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * One override of a work item in a set. People are named as others know them.
 *
 * @param override its id
 * @param affected absent when the requester does not know
 * @param premortem absent where the glass was broken
 * @param approver absent while nobody has decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterRowJson(
        String issue,
        String summary,
        long override,
        String state,
        List<String> pressures,
        @Nullable String affected,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String premortem,
        String requester,
        @Nullable String approver,
        @Nullable String decidedAt,
        @Nullable String expiresOn,
        @Nullable String revisitOn,
        boolean brokenGlass) {

    static RegisterRowJson of(RegisterRow row) {
        return new RegisterRowJson(
                row.issue().value(),
                row.summary(),
                row.override(),
                row.state(),
                row.pressures(),
                row.affected(),
                row.reasonCode(),
                row.reason(),
                row.premortem(),
                row.requester(),
                row.approver(),
                text(row.decidedAt()),
                text(row.expiresOn()),
                text(row.revisitOn()),
                row.brokenGlass());
    }

    private static @Nullable String text(@Nullable Object time) {
        return Optional.ofNullable(time).map(Object::toString).orElse(null);
    }
}
