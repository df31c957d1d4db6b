package org.empathygate.workbench.jira.web;

import java.util.List;
import java.util.Map;

/**
 * What a transition asks before it moves an issue, with what was answered so far.
 *
 * @param errors what the workflow said against it, as text; shown on top
 * @param fieldErrors what is wrong with one field, by the field's id
 * @param resolutions empty when the transition does not end the issue
 * @param linkPhrases how this issue can be linked to another
 * @param links the links that can be removed in the same submit
 */
record TransitionView(
        long issueId,
        String issueKey,
        String summary,
        int actionId,
        String name,
        String toStatus,
        String toCategory,
        List<String> errors,
        Map<String, String> fieldErrors,
        List<Choice> resolutions,
        String chosenResolution,
        boolean mayLink,
        List<Choice> linkPhrases,
        String chosenPhrase,
        String linkKey,
        List<Removable> links,
        boolean mayComment,
        String comment) {

    record Removable(long id, String phrase, String key, String summary, boolean removed) {}
}
