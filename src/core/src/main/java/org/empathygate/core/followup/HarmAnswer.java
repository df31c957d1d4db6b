package org.empathygate.core.followup;

import java.time.Instant;
import org.empathygate.core.PersonId;
import org.empathygate.core.commitment.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw after the override was used.
 *
 * @param evidence what shows it; null when nothing does
 * @param comment one sentence
 */
public record HarmAnswer(Harm harm, @Nullable Reference evidence, String comment, PersonId by, Instant at) {}
