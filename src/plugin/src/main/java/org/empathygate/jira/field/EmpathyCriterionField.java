package org.empathygate.jira.field;

import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;

/**
 * What the customer must be able to experience when the work item is done: plain text without a limit of its own. Storage,
 * REST and change history are Jira's; the searcher is Jira's text searcher, named in the descriptor.
 */
public final class EmpathyCriterionField extends GenericTextCFType {

    public EmpathyCriterionField(
            CustomFieldValuePersister values,
            GenericConfigManager configurations,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext authentication) {
        super(values, configurations, lengths, authentication);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }
}
