package org.empathygate.workbench.jira.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a project may allow people to do. The names are Jira's permission keys. */
public enum Permission {
    ADMINISTER_PROJECTS,
    BROWSE_PROJECTS,
    CREATE_ISSUES,
    EDIT_ISSUES,
    LINK_ISSUES,
    TRANSITION_ISSUES,
    RESOLVE_ISSUES,
    CLOSE_ISSUES,
    ASSIGN_ISSUES,
    ASSIGNABLE_USER,
    SCHEDULE_ISSUES,
    DELETE_ISSUES,
    ADD_COMMENTS,
    MODIFY_REPORTER,
    SET_ISSUE_SECURITY;

    /**
     * The permission meant by a workflow: its key ({@code RESOLVE_ISSUES}), or the name that older exports carry
     * ({@code Resolve Issue}). Empty when the workbench does not know it.
     */
    public static Optional<Permission> named(String keyOrName) {
        String key = keyOrName.trim().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values())
                .filter(permission -> permission.name().equals(key)
                        || permission.name().equals(key + "S")
                        || permission.name().equals(key.replace("_ISSUE", "_ISSUES")))
                .findFirst();
    }
}
