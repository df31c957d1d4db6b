package org.empathygate.workbench.jira.witness;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Refuses every transition. */
public final class NeverValidator implements Validator {
    @Override
    @SuppressWarnings("rawtypes") // the host's signature
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        throw new InvalidInputException("Never.");
    }
}
