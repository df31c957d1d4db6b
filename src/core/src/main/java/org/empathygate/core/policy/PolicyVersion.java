package org.empathygate.core.policy;

import java.time.Instant;
import org.empathygate.core.PersonId;

/**
 * A policy as it was once, or still is.
 *
 * @param by who made it so
 * @param at to the millisecond
 */
public record PolicyVersion(StoredPolicy stored, PersonId by, Instant at) {}
