package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/**
 * Turns a workflow step's stored arguments into what its configuration views show, and form input into stored arguments.
 *
 * <p>Source: POKER-10, POKER-11, SLACK-11, JD-4.0
 *
 * <p>Confidence: certain-10+11
 */
public interface WorkflowPluginFactory {
    /** {@code resourceName} is {@code view}, {@code input-parameters} or {@code edit-parameters}. */
    Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);
    /** Takes the fields of the form, whose values are {@code String[]}. */
    Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}
