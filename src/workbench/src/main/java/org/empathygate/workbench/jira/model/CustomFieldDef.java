package org.empathygate.workbench.jira.model;

/**
 * A custom field.
 *
 * @param typeKey the complete key of the module that gives the field its type
 */
public record CustomFieldDef(long id, String name, String description, String typeKey) {

    /** The type of the field that holds an issue's epic, by its key. */
    public static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

    /** The id under which the field appears in REST, such as {@code customfield_10000}. */
    public String fieldId() {
        return "customfield_" + id;
    }
}
