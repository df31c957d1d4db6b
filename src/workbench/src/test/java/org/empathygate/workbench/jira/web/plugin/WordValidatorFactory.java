package org.empathygate.workbench.jira.web.plugin;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** Asks for one word; refuses to store none. */
public final class WordValidatorFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginValidatorFactory {

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        velocityParams.put("word", "done");
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        getVelocityParamsForView(velocityParams, descriptor);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        velocityParams.put(
                "word",
                String.valueOf(((ValidatorDescriptor) descriptor).getArgs().get("word")));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        if (!formParams.containsKey("word")) {
            return Map.of("word", "");
        }
        String word = extractSingleParam(formParams, "word");
        if (word.contains(" ")) {
            throw new IllegalArgumentException("A word has no blanks.");
        }
        return Map.of("word", word);
    }
}
