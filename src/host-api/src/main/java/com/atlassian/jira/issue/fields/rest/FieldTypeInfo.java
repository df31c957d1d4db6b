package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/**
 * Which values a field offers in edit metadata; none for free text.
 *
 * <p>Source: GROOVY-8
 *
 * <p>Confidence: certain-8, likely-10+11
 */
public class FieldTypeInfo {
    private final Collection<?> allowedValues;
    private final String autoCompleteUrl;

    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        this.allowedValues = allowedValues;
        this.autoCompleteUrl = autoCompleteUrl;
    }

    public Collection<?> getAllowedValues() {
        return allowedValues;
    }

    public String getAutoCompleteUrl() {
        return autoCompleteUrl;
    }
}
