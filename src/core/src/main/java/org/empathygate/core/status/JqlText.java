package org.empathygate.core.status;

import java.util.Locale;
import java.util.regex.Pattern;

/** JQL as text: only what can be said of it without knowing its fields. */
public final class JqlText {

    private static final Pattern ORDER_BY = Pattern.compile("order\\s+by\\b.*", Pattern.DOTALL);

    private JqlText() {}

    /**
     * The condition of a valid query, without its order. Both words are reserved, so that outside of quotes they mean nothing
     * else.
     */
    public static String condition(String jql) {
        char quote = 0;
        for (int at = 0; at < jql.length(); at++) {
            char here = jql.charAt(at);
            if (here == '\\') {
                at++;
            } else if (quote != 0) {
                quote = here == quote ? 0 : quote;
            } else if (here == '"' || here == '\'') {
                quote = here;
            } else if (startsWord(jql, at) && isOrder(jql, at)) {
                return jql.substring(0, at).strip();
            }
        }
        return jql.strip();
    }

    private static boolean startsWord(String jql, int at) {
        return at == 0 || !(Character.isLetterOrDigit(jql.charAt(at - 1)) || "_-.".indexOf(jql.charAt(at - 1)) >= 0);
    }

    private static boolean isOrder(String jql, int at) {
        return ORDER_BY.matcher(jql.substring(at).toLowerCase(Locale.ROOT)).matches();
    }

    /** Both conditions at once; a blank one holds for everything. */
    public static String and(String condition, String more) {
        return condition.isBlank() ? more : "(" + condition + ") AND " + more;
    }

    /** A value in quotes, whatever is in it. */
    public static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
