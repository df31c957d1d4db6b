package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A kind of custom field whose value can be set through REST.
 *
 * <p>Source: JD-7.x, GHJD-11.1.0-m0011
 *
 * <p>Confidence: certain-10+11 (type), likely-10+11 (members)
 */
public interface RestCustomFieldTypeOperations {
    RestFieldOperationsHandler getRestFieldOperation(CustomField field);

    JsonData getJsonDefaultValue(IssueContext context, CustomField field);
}
