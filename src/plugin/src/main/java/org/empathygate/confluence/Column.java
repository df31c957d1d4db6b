package org.empathygate.confluence;

import java.util.List;
import java.util.Locale;

/** A column of a table or a register; pages store the names in lower case, so they never change. */
public enum Column {
    ISSUE,
    SUMMARY,
    OUTCOME,
    STATUS,
    REASONS,
    SINCE,
    STATE,
    PRESSURES,
    AFFECTED,
    REASON,
    PREMORTEM,
    REQUESTER,
    APPROVER,
    DECIDED,
    EXPIRES,
    REVISIT;

    private static final List<Column> OF_TABLE = List.of(ISSUE, SUMMARY, OUTCOME, STATUS, REASONS, SINCE);
    private static final List<Column> OF_REGISTER = List.of(
            ISSUE, SUMMARY, STATE, PRESSURES, AFFECTED, REASON, PREMORTEM, REQUESTER, APPROVER, DECIDED, EXPIRES,
            REVISIT);
    private static final List<Column> USUAL_IN_TABLE = List.of(ISSUE, SUMMARY, OUTCOME, STATUS, REASONS);
    private static final List<Column> USUAL_IN_REGISTER =
            List.of(ISSUE, SUMMARY, PRESSURES, AFFECTED, APPROVER, DECIDED, STATE);

    /** As it is written on a page. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that a display can have, in the order of their declaration. */
    public static List<Column> of(Display display) {
        return switch (display) {
            case TABLE -> OF_TABLE;
            case REGISTER -> OF_REGISTER;
            case LOZENGE, SUMMARY, TREND, INSIGHT -> List.of();
        };
    }

    /** Those of a display for which none were chosen; empty for a display without columns. */
    static List<Column> usual(Display display) {
        return switch (display) {
            case TABLE -> USUAL_IN_TABLE;
            case REGISTER -> USUAL_IN_REGISTER;
            case LOZENGE, SUMMARY, TREND, INSIGHT -> List.of();
        };
    }
}
