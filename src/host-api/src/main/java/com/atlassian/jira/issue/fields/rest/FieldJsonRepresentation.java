package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A field's value as REST shows it.
 *
 * <p>Source: JD-7.x StringCFType
 *
 * <p>Confidence: certain-7, likely-10+11
 */
public class FieldJsonRepresentation {
    private final JsonData standardData;

    public FieldJsonRepresentation(JsonData standardData) {
        this.standardData = standardData;
    }

    public JsonData getStandardData() {
        return standardData;
    }
}
