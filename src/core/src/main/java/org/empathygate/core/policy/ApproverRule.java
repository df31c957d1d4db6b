package org.empathygate.core.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Who may decide override requests: anybody in one of the project roles or groups, or named by user key.
 *
 * @param assigneeMayDecide whether an approver who is assigned to the work item may decide; the requester never may
 */
public record ApproverRule(Names roles, Names groups, Names users, boolean assigneeMayDecide) {

    /** The same people without the rule about the assignee. */
    public Deciders named() {
        return new Deciders(roles, groups, users);
    }

    /** The roles and groups by name, roles first; people named one by one are not given away here. */
    public List<String> deciders() {
        if (groups.isEmpty()) {
            return roles.all();
        }
        List<String> deciders = new ArrayList<>(roles.all());
        deciders.addAll(groups.all());
        return deciders;
    }
}
