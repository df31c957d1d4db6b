package com.atlassian.jira.issue.fields.rest.json;

/**
 * Makes the schema of a custom field.
 *
 * <p>Source: jira-api 3.5, JD-7.x
 *
 * <p>Confidence: likely-10+11
 */
public class JsonTypeBuilder {
    private JsonTypeBuilder() {}

    public static JsonType custom(String type, String customFieldType, Long customFieldId) {
        return new JsonType(type, customFieldType, customFieldId);
    }
}
