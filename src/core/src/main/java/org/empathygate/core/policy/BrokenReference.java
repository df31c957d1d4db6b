package org.empathygate.core.policy;

/**
 * A name in a policy that the host does not know (any more): a deleted link type, role, group or person.
 *
 * @param field the policy's field, as a draft names it
 */
public record BrokenReference(String field, String name) {}
