package org.empathygate.workbench.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into words, operators and signs. */
final class JqlWords {
    private static final Pattern NEXT = Pattern.compile(
            "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|(!=|<=|>=|!~|[=<>~(),])|([^\\s\"'=<>!~(),]+))");

    /**
     * A piece of the query.
     *
     * @param quoted whether it was in quotes, and so is a value whatever it looks like
     */
    record Word(String text, boolean quoted, int at) {
        boolean is(String keyword) {
            return !quoted && text.equalsIgnoreCase(keyword);
        }
    }

    static List<Word> of(String jql) throws JqlException {
        var words = new ArrayList<Word>();
        Matcher next = NEXT.matcher(jql);
        int end = jql.stripTrailing().length();
        int at = 0;
        while (at < end) {
            if (!next.region(at, end).lookingAt()) {
                throw new JqlException("Error in the JQL Query: The character '"
                        + jql.substring(at).strip().charAt(0) + "' is not expected here. (character " + (at + 1) + ")");
            }
            at = next.end();
            words.add(word(next));
        }
        return words;
    }

    private static Word word(Matcher found) {
        for (int quotes = 1; quotes <= 2; quotes++) {
            String quoted = found.group(quotes);
            if (quoted != null) {
                return new Word(quoted.replaceAll("\\\\(.)", "$1"), true, found.start(quotes));
            }
        }
        String sign = found.group(3);
        return sign == null ? new Word(found.group(4), false, found.start(4)) : new Word(sign, false, found.start(3));
    }

    private JqlWords() {}
}
