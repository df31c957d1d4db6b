package org.empathygate.benchmarks.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The SQL that some transitions executed, told apart by whose tables it touches and whether it reads. */
record Statements(List<String> all) {

    /** ActiveObjects puts the tables of plugins, and only those, under this prefix. */
    private static final String PLUGIN_TABLE = "AO_";

    private static final Pattern FIRST_TABLE = Pattern.compile("(?i)\\bfrom\\s+(\\w+)");

    /** ActiveObjects asks PostgreSQL for it before it inserts: it belongs to the write. */
    private static final String NEXT_NUMBER = "SELECT NEXTVAL(";

    /** Read every few seconds, by whichever transition comes first. */
    private static final Pattern POLICY = Pattern.compile("_POLICY\\b");

    Statements {
        all = all.stream()
                .filter(sql -> !POLICY.matcher(sql.toUpperCase(Locale.ROOT)).find())
                .toList();
    }

    List<String> productReads() {
        return all.stream()
                .filter(Statements::isProduct)
                .filter(Statements::isRead)
                .toList();
    }

    List<String> productWrites() {
        return all.stream()
                .filter(Statements::isProduct)
                .filter(sql -> !isRead(sql))
                .toList();
    }

    List<String> hostReads() {
        return all.stream()
                .filter(sql -> !isProduct(sql))
                .filter(Statements::isRead)
                .toList();
    }

    List<String> hostWrites() {
        return all.stream()
                .filter(sql -> !isProduct(sql))
                .filter(sql -> !isRead(sql))
                .toList();
    }

    /** How often these statements read which of the host's tables, without what the others read. */
    Map<String, Long> hostReadsBeyond(Statements others) {
        Map<String, Long> more = tables(hostReads());
        tables(others.hostReads()).forEach((table, count) -> more.merge(table, -count, Long::sum));
        more.values().removeIf(count -> count == 0);
        return more;
    }

    private static Map<String, Long> tables(List<String> reads) {
        return reads.stream()
                .map(FIRST_TABLE::matcher)
                .filter(Matcher::find)
                .collect(Collectors.groupingBy(table -> table.group(1), TreeMap::new, Collectors.counting()));
    }

    private static boolean isInsert(String sql) {
        String statement = sql.stripLeading().toUpperCase(Locale.ROOT);
        return statement.startsWith("INSERT") || statement.startsWith(NEXT_NUMBER);
    }

    private static boolean isProduct(String sql) {
        return sql.toUpperCase(Locale.ROOT).contains(PLUGIN_TABLE);
    }

    private static boolean isRead(String sql) {
        return sql.stripLeading().toUpperCase(Locale.ROOT).startsWith("SELECT") && !isInsert(sql);
    }
}
