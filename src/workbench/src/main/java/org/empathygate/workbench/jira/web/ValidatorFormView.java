package org.empathygate.workbench.jira.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a validator wants to know, asked by its own template.
 *
 * @param encodedName the workflow's name for a URL
 * @param count its place among the transition's validators; null while it is not there yet
 */
record ValidatorFormView(
        String heading,
        String action,
        String submit,
        String workflow,
        String encodedName,
        int actionId,
        ValidatorKind kind,
        @Nullable Integer count,
        String parametersHtml,
        List<String> errors) {}
