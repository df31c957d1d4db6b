package org.empathygate.workbench.jira.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Custom fields, their values as the fields' types have written them, and what searches know of those. Every field is on every
 * issue. The fields are few and asked for all the time: they are kept in memory.
 */
public final class CustomFields {
    private static final String SELECT = "select id, name, description, type_key from jira_custom_field ";
    private static final RowMapper<CustomFieldDef> FIELD = (row, number) -> new CustomFieldDef(
            row.getLong("id"), row.getString("name"), row.getString("description"), row.getString("type_key"));

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable List<CustomFieldDef>> known = new AtomicReference<>();
    private final Set<String> exactTypes = ConcurrentHashMap.newKeySet();

    CustomFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CustomFieldDef add(String name, String description, String typeKey) {
        long id =
                Identity.insert(jdbc.sql("insert into jira_custom_field (name, description, type_key) values (?, ?, ?)")
                        .params(name, description, typeKey));
        known.set(null);
        return new CustomFieldDef(id, name, description, typeKey);
    }

    /** Removes the field with everything that it holds and that searches know of it. */
    public void remove(long id) {
        for (String table : List.of("jira_custom_field_value", "jira_custom_field_index")) {
            jdbc.sql("delete from " + table + " where field_id = ?").param(id).update();
        }
        jdbc.sql("delete from jira_custom_field where id = ?").param(id).update();
        known.set(null);
    }

    public List<CustomFieldDef> all() {
        List<CustomFieldDef> fields = known.get();
        if (fields == null) {
            fields = List.copyOf(jdbc.sql(SELECT + "order by id").query(FIELD).list());
            known.set(fields);
        }
        return fields;
    }

    public Optional<CustomFieldDef> find(long id) {
        return all().stream().filter(field -> field.id() == id).findFirst();
    }

    /** What the field holds on the issue, in the order in which it was written; empty when it holds nothing. */
    public List<String> values(long fieldId, long issueId) {
        return jdbc.sql(
                        "select text_value from jira_custom_field_value where issue_id = ? and field_id = ? order by id")
                .params(issueId, fieldId)
                .query(String.class)
                .list();
    }

    /** Replaces what the field holds on the issue. */
    public void setValues(long fieldId, long issueId, List<String> values) {
        jdbc.sql("delete from jira_custom_field_value where issue_id = ? and field_id = ?")
                .params(issueId, fieldId)
                .update();
        values.forEach(value -> jdbc.sql(
                        "insert into jira_custom_field_value (issue_id, field_id, text_value) values (?, ?, ?)")
                .params(issueId, fieldId, value)
                .update());
    }

    /** From now on fields of this type are searched by their exact values, as of when each issue was indexed last. */
    public void searchExactly(String typeKey) {
        exactTypes.add(typeKey);
    }

    public boolean isSearchedExactly(CustomFieldDef field) {
        return exactTypes.contains(field.typeKey());
    }

    /** Lets searches know this value of the field; null lets them know that it holds none. */
    public void index(long fieldId, long issueId, @Nullable String value) {
        jdbc.sql("delete from jira_custom_field_index where field_id = ? and issue_id = ?")
                .params(fieldId, issueId)
                .update();
        if (value != null) {
            jdbc.sql("insert into jira_custom_field_index (field_id, issue_id, indexed_value) values (?, ?, ?)")
                    .params(fieldId, issueId, value)
                    .update();
        }
    }

    /** Removes what the field holds, on all issues; answers the ids of those that held something. */
    public List<Long> removeValues(long fieldId) {
        List<Long> issues = jdbc.sql("select distinct issue_id from jira_custom_field_value where field_id = ?")
                .param(fieldId)
                .query(Long.class)
                .list();
        jdbc.sql("delete from jira_custom_field_value where field_id = ?")
                .param(fieldId)
                .update();
        return issues;
    }
}
