package org.empathygate.workbench.jira.web.plugin;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** Asks for one word; refuses to store none. */
public final class WordValidatorFactory implements WorkflowPluginValidatorFactory {

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        return Map.of(
                "word",
                descriptor instanceof ValidatorDescriptor validator
                        ? String.valueOf(validator.getArgs().get("word"))
                        : "done");
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        if (!(formParams.get("word") instanceof String[] words)) {
            return Map.of("word", "");
        }
        if (words[0].contains(" ")) {
            throw new IllegalArgumentException("A word has no blanks.");
        }
        return Map.of("word", words[0]);
    }
}
