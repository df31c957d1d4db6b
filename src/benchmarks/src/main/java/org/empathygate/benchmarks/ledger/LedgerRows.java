package org.empathygate.benchmarks.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Head;

/** Puts chained entries into the tables in batches, past the product: only to have many of them soon. */
final class LedgerRows {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int BATCH = 1_000;

    private LedgerRows() {}

    /** The quoted name of a table of the product. */
    static String table(Connection connection, String name) throws SQLException {
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

    static Fact fact(long number) {
        return Fact.of(EntryKind.DECIDED, START.plusSeconds(number), new PersonId("user" + number % 500))
                .about(LedgerNode.SHOP, new WorkItemId(10_000 + number % 200_000))
                .with("choicePoint", "done")
                .with("evidence", "INSIGHT INS-" + (1 + number % 900))
                .with("issue", "SHOP-" + number % 200_000)
                .with("outcome", "SATISFIED")
                .with("passage", "3:" + number)
                .with("policyVersion", 3)
                .with("refused", false)
                .with("tier", "ENFORCE");
    }

    /** Adds entries after the end of the chain, which has at least one already. */
    static void add(LedgerNode node, int entries) throws SQLException {
        Head head = node.ledger().head();
        try (var connection = node.database().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            String into = "INSERT INTO " + table(connection, "LEDGER")
                    + " (\"ENTRY_KIND\", \"HAPPENED_AT\", \"ACTOR\", \"PROJECT_KEY\", \"WORK_ITEM_ID\", \"DETAILS\","
                    + " \"SEQUENCE_NUMBER\", \"PREVIOUS_HASH\", \"ENTRY_HASH\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
            try (var insert = connection.prepareStatement(into)) {
                for (int i = 1; i <= entries; i++) {
                    Entry entry = Entry.chained(head.sequence() + 1, fact(head.sequence() + 1), head.hash());
                    addBatch(insert, entry);
                    head = new Head(entry.sequence(), entry.hash());
                    if (i % BATCH == 0 || i == entries) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
            remember(connection, head);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void addBatch(PreparedStatement insert, Entry entry) throws SQLException {
        Fact fact = entry.fact();
        StringBuilder details = new StringBuilder();
        fact.details()
                .byName()
                .forEach((name, value) -> details.append(details.length() == 0 ? "" : "\n")
                        .append(name)
                        .append('=')
                        .append(value));
        insert.setString(1, fact.kind().name());
        insert.setLong(2, fact.at().toEpochMilli());
        insert.setString(3, fact.by() == null ? null : fact.by().userKey());
        insert.setString(4, LedgerNode.SHOP.value());
        insert.setLong(5, fact.workItem() == null ? 0 : fact.workItem().value());
        insert.setString(6, details.toString());
        insert.setLong(7, entry.sequence());
        insert.setString(8, entry.previous());
        insert.setString(9, entry.hash());
        insert.addBatch();
    }

    private static void remember(Connection connection, Head head) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE " + table(connection, "LEDGER_MARK")
                + " SET \"SEQUENCE_NUMBER\" = ?, \"ENTRY_HASH\" = ? WHERE \"MARK_NAME\" = 'head'")) {
            update.setLong(1, head.sequence());
            update.setString(2, head.hash());
            update.executeUpdate();
        }
    }
}
