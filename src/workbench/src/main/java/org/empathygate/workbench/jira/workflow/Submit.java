package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * What one submit of a transition is about; the built-in functions find it among the engine's variables.
 *
 * @param actor who submits; null for somebody who has not signed in
 * @param comment what to say along with the change; empty for nothing
 */
record Submit(IssueDraft draft, @Nullable Person actor, Optional<String> comment) {
    private static final String VARIABLE = Submit.class.getName();

    /** The submit's own variable, to be put beside Jira's. */
    String variable() {
        return VARIABLE;
    }

    static Submit from(Map<?, ?> variables) throws WorkflowException {
        if (variables.get(VARIABLE) instanceof Submit submit) {
            return submit;
        }
        throw new WorkflowException("The workflow runs outside of a submit");
    }

    /** The key of the person, or nothing for somebody who has not signed in. */
    String actorKey() {
        return actor == null ? "" : actor.key();
    }
}
