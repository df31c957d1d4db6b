package org.empathygate.workbench.jira.model;

import java.util.Optional;

/** What only a custom field's type knows: how its values are stored, how people read them and what searches find. */
public interface CustomValues {

    /** Stores the value; empty takes it away. */
    void store(CustomFieldDef field, JiraIssue issue, Optional<Object> value);

    /** What the field holds on the stored issue, as people read it; empty when it holds nothing. */
    Optional<String> read(CustomFieldDef field, JiraIssue issue);

    /** Lets searches know what the stored issue's fields hold now. They know it until the issue is indexed again. */
    void index(JiraIssue issue);
}
