package org.empathygate.workbench.jira.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One workflow, transition by transition.
 *
 * @param encodedName for a URL
 */
record WorkflowView(
        String name, String encodedName, @Nullable String description, List<Transition> transitions) {

    /**
     * @param from the steps it starts from; empty for the one that creates the issue
     * @param others its conditions and post functions
     */
    record Transition(
            int id,
            String name,
            String from,
            String toStatus,
            String toCategory,
            List<Validator> validators,
            List<String> others) {}

    /**
     * @param number its place among the transition's validators, from 1
     * @param name what its plugin calls it; empty for Jira's own
     * @param viewHtml what its own {@code view} template says; empty for Jira's own
     * @param plain how Jira's own stands in the workflow; empty for a plugin's
     */
    record Validator(int number, String name, String viewHtml, String plain, boolean editable) {}
}
