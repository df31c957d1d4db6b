package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;

/**
 * A kind of custom field whose value is shown in REST.
 *
 * <p>Source: JD-7.x StringCFType, GHJD-11.1.0-m0011
 *
 * <p>Confidence: certain-10+11 (type), likely-10+11 (members)
 */
public interface RestAwareCustomFieldType {
    FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context);

    JsonType getJsonSchema(CustomField field);
    /** {@code item} may be null. */
    FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem item);
}
