package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy would do if it were saved. The figures are absent when the sender did not want them.
 *
 * @param tierTurnedUp whether any tier would become stricter, which asks for a confirmation
 * @param open how many open work items the sender can see in the project
 * @param examined how many of them were looked at, those changed last
 * @param refusedNow how many of the examined would be refused under the policy that holds
 * @param refusedThen how many of the examined would be refused if this were saved
 * @param example the verdict about the example issue; absent when none was named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyPreviewJson(
        List<FieldChangeJson> changes,
        boolean tierTurnedUp,
        @Nullable Long open,
        @Nullable Integer examined,
        @Nullable Integer refusedNow,
        @Nullable Integer refusedThen,
        @Nullable ExampleJson example) {
    /** What would be decided about one work item. */
    public record ExampleJson(String issue, String tier, String outcome, boolean refuses, List<ReasonJson> reasons) {}
}
