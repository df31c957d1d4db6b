package org.empathygate.core.policy;

/**
 * Who may decide override requests: anybody in one of the project roles or groups, or named by user key.
 *
 * @param assigneeMayDecide whether an approver who is assigned to the work item may decide; the requester never may
 */
public record ApproverRule(Names roles, Names groups, Names users, boolean assigneeMayDecide) {}
