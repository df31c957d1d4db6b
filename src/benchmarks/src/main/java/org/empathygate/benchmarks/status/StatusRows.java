package org.empathygate.benchmarks.status;

import java.sql.Connection;
import java.sql.SQLException;
import org.empathygate.workbench.store.Database;

/** Puts decided work items into the tables at once, past host and product: only to have very many of them soon. */
final class StatusRows {

    /** One of the demo that is done; the others are made like it. */
    private static final String LIKE = "SHOP-7";

    /** One of the demo that few may see; so is the first of the others. */
    private static final String HIDDEN = "SHOP-10";

    private static final int FIRST_NUMBER = 1_000;
    private static final String FIELD =
            "(SELECT id FROM jira_custom_field WHERE type_key = 'org.empathygate.plugin:gap-status')";

    private static final String COLUMNS =
            "project_id, workflow_entry_id, creator, created_at, updated_at, resolved_at, summary,"
                    + " description, type_id, status_id, resolution_id, priority_id, assignee, reporter, due_date, labels, environment";

    private final Database database;

    StatusRows(Database database) {
        this.database = database;
    }

    /**
     * Done work items of the project SHOP, decided during the last 400 days: one of ten is bypassed, one, among them the one that few may
     * see, is overridden, and the others are satisfied.
     */
    void add(int count) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO jira_issue (issue_key, number_in_project, " + COLUMNS + ") SELECT 'SHOP-' || ("
                            + FIRST_NUMBER + " + n), " + FIRST_NUMBER + " + n, " + COLUMNS
                            + " FROM jira_issue, generate_series(1, " + count + ") n WHERE issue_key = '" + LIKE + "'");
            statement.execute("INSERT INTO " + table(connection, "GAP")
                    + " (\"WORK_ITEM_ID\", \"PROJECT_KEY\", \"OUTCOME\", \"RECORDED_AT\", \"DONE\", \"LOOKED_AT\","
                    + " \"ROW_VERSION\", \"TURN\") SELECT id, 'SHOP', " + outcome()
                    + ", (extract(epoch FROM now())::bigint"
                    + " - (number_in_project % 400) * 86400) * 1000, true, (extract(epoch FROM now()) * 1000)::bigint, 1, 0"
                    + " FROM jira_issue WHERE number_in_project > " + FIRST_NUMBER);
            statement.execute("INSERT INTO jira_custom_field_index (field_id, issue_id, indexed_value) SELECT " + FIELD
                    + ", id, " + outcome() + " FROM jira_issue WHERE number_in_project > " + FIRST_NUMBER);
            statement.execute(
                    "UPDATE jira_issue SET security_level = (SELECT security_level FROM jira_issue WHERE issue_key"
                            + " = '" + HIDDEN + "') WHERE issue_key = 'SHOP-" + (FIRST_NUMBER + 1) + "'");
            statement.execute("ANALYZE");
        }
    }

    private static String outcome() {
        return "CASE number_in_project % 10 WHEN 0 THEN 'BYPASSED' WHEN 1 THEN 'OVERRIDDEN' ELSE 'SATISFIED' END";
    }

    /** The quoted name of a table of the product. */
    private static String table(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT table_name FROM information_schema.tables WHERE table_name LIKE ?")) {
            statement.setString(1, "AO\\_______\\_" + name);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("There is no table " + name);
                }
                return '"' + rows.getString(1) + '"';
            }
        }
    }
}
