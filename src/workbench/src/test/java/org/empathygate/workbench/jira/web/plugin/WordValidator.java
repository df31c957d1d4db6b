package org.empathygate.workbench.jira.web.plugin;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Objects;

/** Refuses a transition unless the summary has a word. */
public final class WordValidator implements Validator {

    @Override
    @SuppressWarnings("rawtypes") // the host's signature
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        var issue = (Issue) Objects.requireNonNull(transientVars.get("issue"));
        String word = String.valueOf(args.get("word"));
        if (!issue.getSummary().contains(word)) {
            throw new InvalidInputException("The summary lacks \"" + word + "\" <really>.");
        }
    }
}
