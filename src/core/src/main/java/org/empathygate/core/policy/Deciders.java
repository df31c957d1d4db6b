package org.empathygate.core.policy;

/** People by what they have: anybody in one of the project roles or groups, or named by user key. */
public record Deciders(Names roles, Names groups, Names users) {

    /** Whether nobody at all is meant. */
    public boolean isEmpty() {
        return roles.isEmpty() && groups.isEmpty() && users.isEmpty();
    }
}
