package org.empathygate.workbench.jira.web.plugin;

import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** A line of text. */
public final class NoteField extends GenericTextCFType {

    public NoteField(
            CustomFieldValuePersister values,
            GenericConfigManager configurations,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext authentication) {
        super(values, configurations, lengths, authentication);
    }
}
