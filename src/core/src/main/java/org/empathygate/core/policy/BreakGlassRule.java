package org.empathygate.core.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Who may pass at once, and how soon that is reviewed.
 *
 * @param groups of the host; nobody breaks the glass where none is named
 * @param reviewWorkingDays how many working days there are for the review, at least one
 * @param holidays days from Monday to Friday on which nobody works
 */
public record BreakGlassRule(Names groups, int reviewWorkingDays, List<LocalDate> holidays) {

    public BreakGlassRule {
        holidays = List.copyOf(new TreeSet<>(holidays));
    }

    /** The groups, as people. */
    public Deciders members() {
        return new Deciders(Names.NONE, groups, Names.NONE);
    }
}
