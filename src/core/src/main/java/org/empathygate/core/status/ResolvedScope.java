package org.empathygate.core.status;

import org.empathygate.core.ProjectKey;
import org.jspecify.annotations.Nullable;

/**
 * A scope that the host knows and that its reader may see.
 *
 * @param jql finds the same work items, whoever asks; without an order, so that it can be narrowed as {@code (jql) AND ...}
 * @param whole the project of which it is everything; null when it is a part of one, or of several
 */
public record ResolvedScope(String jql, @Nullable ProjectKey whole) implements Resolution {}
