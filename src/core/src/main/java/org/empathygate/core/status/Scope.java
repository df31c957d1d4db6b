package org.empathygate.core.status;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A set of work items by its name. The same work items seen by two readers are two sets.
 *
 * @param value the query, the key of project, epic or issue, or the id of the page; never blank
 * @param version the name of the version in the project; null unless the kind is {@code VERSION}
 */
public record Scope(ScopeKind kind, String value, @Nullable String version) {

    public Scope {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The scope " + kind + " is blank");
        }
        if ((kind == ScopeKind.VERSION) != (version != null && !version.isBlank())) {
            throw new IllegalArgumentException(
                    "A version belongs to the scope VERSION and to no other, not to " + kind);
        }
    }

    public static Scope jql(String query) {
        return new Scope(ScopeKind.JQL, query, null);
    }

    public static Scope project(String key) {
        return new Scope(ScopeKind.PROJECT, key, null);
    }

    public static Scope version(String project, String name) {
        return new Scope(ScopeKind.VERSION, project, Objects.requireNonNull(name, "version"));
    }

    public static Scope epic(String key) {
        return new Scope(ScopeKind.EPIC, key, null);
    }

    public static Scope issue(String key) {
        return new Scope(ScopeKind.ISSUE, key, null);
    }

    /** What rests on the wiki page with this id. */
    public static Scope page(String id) {
        return new Scope(ScopeKind.PAGE, id, null);
    }
}
