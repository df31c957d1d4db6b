package org.empathygate.benchmarks.engine;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Objects;

/** The workflow validator that runs an administrator's script; what the script throws refuses the transition. */
public final class ScriptedValidator implements Validator {

    private final ValidatorScript script;

    public ScriptedValidator(ValidatorScript script) {
        this.script = script;
    }

    @Override
    @SuppressWarnings("rawtypes") // the host's signature
    public void validate(Map transientVars, Map args, PropertySet propertySet) {
        script.run((Issue) Objects.requireNonNull(transientVars.get("issue")));
    }
}
