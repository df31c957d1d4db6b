package org.empathygate.rest;

import java.util.List;

/** The versions of a policy, the newest first. */
public record PolicyVersionsJson(String project, List<PolicyVersionJson> versions) {}
