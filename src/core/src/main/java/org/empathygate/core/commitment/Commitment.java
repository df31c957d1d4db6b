package org.empathygate.core.commitment;

import java.time.LocalDate;
import org.empathygate.core.PersonId;

/** A promise to find something out: who, until when, and how one will know. */
public record Commitment(PersonId owner, LocalDate due, String measure) {}
