package com.atlassian.jira.plugin.customfield;

/**
 * The descriptor of a {@code customfield-type} module, from which the type takes its key and name.
 *
 * <p>Source: JD-9.17.0 CustomFieldType
 *
 * <p>Confidence: likely-10+11
 */
public interface CustomFieldTypeModuleDescriptor {
    String getCompleteKey();

    String getName();

    String getDescription();
}
