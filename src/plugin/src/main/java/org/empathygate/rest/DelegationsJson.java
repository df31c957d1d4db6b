package org.empathygate.rest;

import java.util.List;

/** What the person who asks has given and received and what still counts or will. */
public record DelegationsJson(List<DelegationJson> given, List<DelegationJson> received) {}
