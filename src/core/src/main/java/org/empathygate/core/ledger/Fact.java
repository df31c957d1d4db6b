package org.empathygate.core.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
 * @param details everything else, by name; names are camel case, and {@code hash} and {@code previous} are none
 */
public record Fact(
        EntryKind kind,
        Instant at,
        @Nullable PersonId by,
        @Nullable PersonId onBehalfOf,
        @Nullable ProjectKey project,
        @Nullable WorkItemId workItem,
        SortedMap<String, String> details) {

    private static final Pattern NAME = Pattern.compile("(?!(hash|previous)$)[a-z][A-Za-z0-9]*");
    private static final char STAND_IN = '\ufffd';

    /** What a database or an encoding would lose becomes a replacement character, so that a hash can always be checked. */
    public Fact {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        SortedMap<String, String> kept = new TreeMap<>();
        for (Map.Entry<String, String> detail : details.entrySet()) {
            if (!NAME.matcher(detail.getKey()).matches()) {
                throw new IllegalArgumentException("Not the name of a detail: " + detail.getKey());
            }
            kept.put(detail.getKey(), wellFormed(detail.getValue()));
        }
        details = Collections.unmodifiableSortedMap(kept);
    }

    public static Fact of(EntryKind kind, Instant at, @Nullable PersonId by) {
        return new Fact(kind, at, by, null, null, null, Collections.emptySortedMap());
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
        if (value == null) {
            return this;
        }
        SortedMap<String, String> more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new Fact(kind, at, by, onBehalfOf, project, workItem, more);
    }

    /** A detail by name; null when there is none. */
    public @Nullable String detail(String name) {
        return details.get(name);
    }

    private static String wellFormed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (Character.isHighSurrogate(here)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                kept.append(here).append(text.charAt(++i));
            } else {
                kept.append(Character.isSurrogate(here) || here == 0 ? STAND_IN : here);
            }
        }
        return kept.toString();
    }
}
