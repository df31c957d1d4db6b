package org.empathygate.core.insight;

import org.jspecify.annotations.Nullable;

/** An evidence link as somebody wrote it, unchecked; an absent stance means {@code SUPPORTS}. */
public record LinkDraft(
        @Nullable String insight,
        @Nullable String stance,
        @Nullable String relevance) {}
