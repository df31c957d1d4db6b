package org.empathygate.rest;

import org.empathygate.core.status.QuestionDraft;
import org.jspecify.annotations.Nullable;

/** A set of work items, named in exactly one way, and what is wanted of it. */
public record ScopeInput(
        @Nullable String jql,
        @Nullable String project,
        @Nullable String version,
        @Nullable String epic,
        @Nullable String issue,
        @Nullable String page,
        @Nullable Integer rows,
        @Nullable Integer from,
        @Nullable String period,
        @Nullable Boolean register) {

    QuestionDraft draft() {
        return new QuestionDraft(jql, project, version, epic, issue, page, rows, from, period, register);
    }
}
