package org.empathygate.workbench.jira.web;

import java.util.List;

/**
 * The validators that can be put on a transition.
 *
 * @param encodedName the workflow's name for a URL
 */
record AddValidatorView(
        String workflow,
        String encodedName,
        int actionId,
        String transition,
        List<ValidatorKind> kinds,
        List<String> errors) {}
