package org.empathygate.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;

/**
 * The workflow validator. It refuses with one generic error, because several REST clients show nothing else, and it never
 * refuses a Create. The class name is stored in every workflow that uses it and never changes.
 */
public final class EmpathyGateValidator implements Validator {

    private final TransitionBoundary gate;

    public EmpathyGateValidator(TransitionBoundary gate) {
        this.gate = gate;
    }

    @Override
    @SuppressWarnings("rawtypes") // the host's signature
    public void validate(Map transientVars, Map args, PropertySet propertySet) throws InvalidInputException {
        Optional<String> refusal = gate.refusal(transientVars, args);
        if (refusal.isPresent()) {
            String sentence = refusal.get();
            throw new InvalidInputException(sentence);
        }
    }
}
