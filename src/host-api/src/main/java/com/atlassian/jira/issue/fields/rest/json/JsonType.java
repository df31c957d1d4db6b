package com.atlassian.jira.issue.fields.rest.json;

/**
 * The schema of a field's value.
 *
 * <p>Source: JD-7.x StringCFType
 *
 * <p>Confidence: likely-10+11
 */
public class JsonType {
    private final String type;
    private final String custom;
    private final Long customId;

    JsonType(String type, String custom, Long customId) {
        this.type = type;
        this.custom = custom;
        this.customId = customId;
    }

    public String getType() {
        return type;
    }

    public String getCustom() {
        return custom;
    }

    public Long getCustomId() {
        return customId;
    }
}
