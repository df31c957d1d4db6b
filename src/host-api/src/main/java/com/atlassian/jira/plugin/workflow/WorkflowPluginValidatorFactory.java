package com.atlassian.jira.plugin.workflow;

/**
 * Marks the factory of a {@code workflow-validator} module; ours implements it.
 *
 * <p>Source: GROOVY-8
 *
 * <p>Confidence: likely-10+11
 */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
