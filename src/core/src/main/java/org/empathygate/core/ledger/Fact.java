package org.empathygate.core.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, not yet in its place in the ledger.
 *
 * @param at to the millisecond, as every store can keep it
 * @param by who did it; null when nobody was logged in or the product itself did it
 * @param onBehalfOf whose authority was used: "by for onBehalfOf"; null when it was the person's own
 * @param project null for what concerns no single project
 * @param workItem null for what concerns no single work item
 * @param details everything else, by name
 */
public record Fact(
        EntryKind kind,
        Instant at,
        @Nullable PersonId by,
        @Nullable PersonId onBehalfOf,
        @Nullable ProjectKey project,
        @Nullable WorkItemId workItem,
        Details details) {

    public Fact {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Fact of(EntryKind kind, Instant at, @Nullable PersonId by) {
        return new Fact(kind, at, by, null, null, null, Details.NONE);
    }

    /** The same fact, about a work item of a project. */
    public Fact about(ProjectKey itsProject, WorkItemId itsWorkItem) {
        return new Fact(kind, at, by, onBehalfOf, itsProject, itsWorkItem, details);
    }

    /** The same fact, about a project. */
    public Fact in(ProjectKey itsProject) {
        return new Fact(kind, at, by, onBehalfOf, itsProject, workItem, details);
    }

    /** The same fact, done with somebody else's authority; nothing changes when that is null. */
    public Fact onBehalfOf(@Nullable PersonId somebody) {
        return new Fact(kind, at, by, somebody, project, workItem, details);
    }

    /** The same fact with one more detail; nothing changes when the value is null. */
    public Fact with(String name, @Nullable Object value) {
        return value == null
                ? this
                : new Fact(kind, at, by, onBehalfOf, project, workItem, details.with(name, value.toString()));
    }

    /** A detail by name; null when there is none. */
    public @Nullable String detail(String name) {
        return details.text(name);
    }
}
