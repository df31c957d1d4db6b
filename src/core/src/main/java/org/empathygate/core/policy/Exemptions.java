package org.empathygate.core.policy;

/** Work items of which the policy asks nothing, by issue type and by resolution. */
public record Exemptions(Names issueTypes, Names resolutions) {}
