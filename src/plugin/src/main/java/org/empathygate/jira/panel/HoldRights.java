package org.empathygate.jira.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one reader may do about a work item beside asking.
 *
 * @param held whether somebody holds it
 * @param approver whether the reader may hold it and lift the hold
 * @param reviewDue when the review would be due if the reader broke the glass now; null when they may not
 */
record HoldRights(boolean held, boolean approver, @Nullable LocalDate reviewDue) {

    static final HoldRights NONE = new HoldRights(false, false, null);
}
