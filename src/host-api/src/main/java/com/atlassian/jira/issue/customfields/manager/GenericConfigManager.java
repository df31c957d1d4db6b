package com.atlassian.jira.issue.customfields.manager;

/**
 * Handed through to the text field's constructor.
 *
 * <p>Source: JD-7.x GenericTextCFType
 *
 * <p>Confidence: certain-7, likely-10+11
 */
public interface GenericConfigManager {}
