package com.atlassian.jira.issue.fields;

/**
 * Handed through to the text field's constructor.
 *
 * <p>Source: JD-7.x GenericTextCFType
 *
 * <p>Confidence: likely-10+11
 */
public interface TextFieldCharacterLengthValidator {}
