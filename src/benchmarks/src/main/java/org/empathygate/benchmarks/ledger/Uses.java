package org.empathygate.benchmarks.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Range;
import org.empathygate.core.ledger.Verification;
import org.empathygate.core.ledger.Verifier;
import org.empathygate.workbench.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger and the table of overrides say of the same overrides.
 *
 * @param used rows in the state USED
 * @param recorded entries OVERRIDE_USED
 * @param wrong what does not fit together, in words
 */
record Uses(Verification chain, int used, int recorded, TreeSet<String> wrong) {

    /** Chains everything first. */
    static Uses of(LedgerNode node) throws SQLException {
        node.clerk().seal();
        Map<Long, Map<EntryKind, Integer>> told = new HashMap<>();
        node.ledger().read(Range.ALL, entry -> count(entry, told));
        Map<Long, String> states = states(node.database());
        TreeSet<String> wrong = new TreeSet<>();
        states.forEach((id, state) -> check(id, state, told.getOrDefault(id, Map.of()), wrong));
        told.keySet().stream()
                .filter(id -> !states.containsKey(id))
                .forEach(id -> wrong.add("override " + id + " is told of and not there"));
        return new Uses(
                Verifier.verify(node.ledger()),
                (int) states.values().stream().filter("USED"::equals).count(),
                told.values().stream()
                        .mapToInt(kinds -> kinds.getOrDefault(EntryKind.OVERRIDE_USED, 0))
                        .sum(),
                wrong);
    }

    private static void count(Entry entry, Map<Long, Map<EntryKind, Integer>> told) {
        String override = entry.fact().detail("override");
        boolean counts = entry.fact().kind() != EntryKind.DECIDED
                || Objects.equals(entry.fact().detail("outcome"), "OVERRIDDEN");
        if (override != null && counts) {
            told.computeIfAbsent(Long.valueOf(override), any -> new TreeMap<>())
                    .merge(entry.fact().kind(), 1, Integer::sum);
        }
    }

    /** Each move is recorded exactly once, and none that did not happen. */
    private static void check(long id, String state, Map<EntryKind, Integer> told, TreeSet<String> wrong) {
        boolean used = state.equals("USED");
        boolean approved = used || state.equals("APPROVED");
        expect(id, state, told.get(EntryKind.OVERRIDE_REQUESTED), 1, wrong);
        expect(id, state, told.get(EntryKind.OVERRIDE_APPROVED), approved ? 1 : 0, wrong);
        expect(id, state, told.get(EntryKind.OVERRIDE_USED), used ? 1 : 0, wrong);
        expect(id, state, told.get(EntryKind.DECIDED), used ? 1 : 0, wrong);
    }

    private static void expect(long id, String state, @Nullable Integer times, int expected, TreeSet<String> wrong) {
        if ((times == null ? 0 : times) != expected) {
            wrong.add(String.format(
                    Locale.ROOT, "override %d is %s, and one of its moves is told %s times", id, state, times));
        }
    }

    private static Map<Long, String> states(Database database) throws SQLException {
        Map<Long, String> states = new HashMap<>();
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT \"ID\", \"REQUEST_STATE\" FROM " + LedgerRows.table(connection, "OVERRIDE"))) {
            while (rows.next()) {
                states.put(rows.getLong(1), rows.getString(2));
            }
        }
        return states;
    }
}
