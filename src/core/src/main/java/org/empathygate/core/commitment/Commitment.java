package org.empathygate.core.commitment;

import java.time.LocalDate;
import org.empathygate.core.PersonId;

/**
 * A promise to find something out, in its words: who, until when, and how one will know. What becomes of it is a
 * {@link TrackedCommitment}.
 */
public record Commitment(PersonId owner, LocalDate due, String measure) {}
