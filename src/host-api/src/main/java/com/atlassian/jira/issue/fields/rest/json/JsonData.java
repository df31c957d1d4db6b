package com.atlassian.jira.issue.fields.rest.json;

/**
 * Any value that can be written as JSON.
 *
 * <p>Source: JD-7.x RestCustomFieldTypeOperations
 *
 * <p>Confidence: likely-10+11
 */
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }
}
