package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.security.JiraAuthenticationContext;

/**
 * A free text field; <b>Empathy criterion</b> extends it.
 *
 * <p>Source: JD-7.x, GHJD-11.1.0-m0011
 *
 * <p>Confidence: certain-10+11 (chain), certain-7, likely-10+11 (constructor)
 */
public class GenericTextCFType extends AbstractSingleFieldType<String>
        implements RestAwareCustomFieldType, RestCustomFieldTypeOperations {
    protected GenericTextCFType(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            TextFieldCharacterLengthValidator textFieldCharacterLengthValidator,
            JiraAuthenticationContext jiraAuthenticationContext) {
        super(customFieldValuePersister, genericConfigManager);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return FIELD_TYPE_STRING;
    }

    @Override
    protected Object getDbValueFromObject(String customFieldObject) {
        return customFieldObject;
    }

    @Override
    protected String getObjectFromDbValue(Object databaseValue) throws FieldValidationException {
        return (String) databaseValue;
    }

    @Override
    public String getStringFromSingularObject(String singularObject) {
        return singularObject;
    }

    @Override
    public String getSingularObjectFromString(String string) throws FieldValidationException {
        return string;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom("string", getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem item) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }
    /** The embedded host sets text fields from REST by itself. */
    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        throw new UnsupportedOperationException("the embedded host sets text fields from REST by itself");
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return new JsonData(getDefaultValue(field.getRelevantConfig(context)));
    }
}
