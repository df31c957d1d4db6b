package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;

/** The field that holds an issue's epic, by the epic's key. Jira Software brings it; there is one when somebody makes it. */
final class EpicLinkType extends GenericTextCFType {
    EpicLinkType(CustomFieldValuePersister values) {
        super(values, new GenericConfigManager() {}, new TextFieldCharacterLengthValidator() {}, null);
    }
}
