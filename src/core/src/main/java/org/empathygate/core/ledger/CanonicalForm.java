package org.empathygate.core.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text over which an entry's hash is taken: one JSON object in the canonical form of RFC 8785 (members by name, no
 * blanks, the shortest escapes), in UTF-8. All values are texts but {@code sequence} and {@code workItem}, which are whole
 * numbers; what is absent has no member. The hash is SHA-256 as 64 lower-case hexadecimal digits.
 *
 * <p>An exported line is the same object with one more member, {@code hash}: taking {@code "hash":"...",} out of a line gives
 * back the text that was hashed. That is why no detail may be called {@code hash}.
 */
final class CanonicalForm {

    /** The member of a line that is not complete. */
    static final String RESTRICTED = "restricted";

    private CanonicalForm() {}

    /** @param hash null for the text that is hashed */
    static String of(long sequence, Fact fact, String previous, @Nullable String hash) {
        return object(members(sequence, fact, previous, hash));
    }

    /** Not the text that was hashed: what is restricted was left out of the fact, and how much that is stands in its place. */
    static String of(long sequence, ShownFact shown, String previous, String hash) {
        SortedMap<String, String> members = members(sequence, shown.fact(), previous, hash);
        members.put(RESTRICTED, Integer.toString(shown.restricted()));
        return object(members);
    }

    private static SortedMap<String, String> members(long sequence, Fact fact, String previous, @Nullable String hash) {
        SortedMap<String, String> members = new TreeMap<>();
        members.put("at", quoted(fact.at().toString()));
        members.put("details", details(fact.details()));
        members.put("kind", quoted(fact.kind().name()));
        members.put("previous", quoted(previous));
        members.put("sequence", Long.toString(sequence));
        if (fact.by() != null) {
            members.put("by", quoted(fact.by().userKey()));
        }
        if (fact.onBehalfOf() != null) {
            members.put("onBehalfOf", quoted(fact.onBehalfOf().userKey()));
        }
        if (fact.project() != null) {
            members.put("project", quoted(fact.project().value()));
        }
        if (fact.workItem() != null) {
            members.put("workItem", Long.toString(fact.workItem().value()));
        }
        if (hash != null) {
            members.put("hash", quoted(hash));
        }
        return members;
    }

    /** The details of a fact as one JSON object. */
    static String details(Details details) {
        SortedMap<String, String> members = new TreeMap<>();
        details.byName().forEach((name, value) -> members.put(name, quoted(value)));
        return object(members);
    }

    static String hash(String canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String object(SortedMap<String, String> members) {
        StringBuilder json = new StringBuilder("{");
        for (Map.Entry<String, String> member : members.entrySet()) {
            if (json.length() > 1) {
                json.append(',');
            }
            json.append(quoted(member.getKey())).append(':').append(member.getValue());
        }
        return json.append('}').toString();
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            switch (here) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (here < ' ') {
                        quoted.append(String.format("\\u%04x", (int) here));
                    } else {
                        quoted.append(here);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
