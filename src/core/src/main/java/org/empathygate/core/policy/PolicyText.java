package org.empathygate.core.policy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.empathygate.core.Checked;
import org.empathygate.core.Text;

/**
 * The stored form of a policy document: one {@code field=value} a line in the syntax of {@link Properties}, in a stable
 * order, without the tiers. The elements of a list are parted by line feeds, which no name contains.
 */
public final class PolicyText {

    /** Says that this is a policy document at all: without it, an empty text would read as the built-in default. */
    private static final String FORMAT = "format";

    private static final String FORMAT_1 = "1";
    private static final List<String> STORED_APART = List.of("defaultTier", "tiers");

    private PolicyText() {}

    public static String write(Policy policy) {
        StringBuilder text = new StringBuilder(line(FORMAT, FORMAT_1));
        PolicyDraft.fieldsOf(policy).forEach((field, value) -> {
            if (value instanceof Collection<?> elements) {
                text.append(line(
                        field,
                        String.join(
                                "\n", elements.stream().map(Object::toString).toList())));
            } else if (!STORED_APART.contains(field)) {
                text.append(line(field, value.toString()));
            }
        });
        return text.toString();
    }

    private static String line(String field, String value) {
        return field + "=" + value.replace("\\", "\\\\").replace("\n", "\\n") + "\n";
    }

    /** The policy that was written; fields that the text does not have take their built-in default. */
    public static Checked<Policy> read(StoredPolicy stored) {
        Map<String, Object> fields;
        try {
            fields = fieldsOf(stored.text());
        } catch (IllegalArgumentException malformed) {
            return unreadable();
        }
        if (!FORMAT_1.equals(fields.remove(FORMAT))) {
            return unreadable();
        }
        return new PolicyDraft(fields).on(Policy.DEFAULT.with(stored.tiers(), stored.version()));
    }

    private static Checked<Policy> unreadable() {
        return Checked.invalid(Map.of("document", Text.of("empathy-gate.error.not-a-policy")));
    }

    private static Map<String, Object> fieldsOf(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string could not be read", impossible);
        }
        Map<String, Object> defaults = PolicyDraft.fieldsOf(Policy.DEFAULT);
        Map<String, Object> fields = new HashMap<>();
        for (String field : properties.stringPropertyNames()) {
            String value = properties.getProperty(field);
            fields.put(field, defaults.get(field) instanceof Collection<?> ? elements(value) : value);
        }
        return fields;
    }

    private static List<String> elements(String value) {
        return value.isEmpty() ? List.of() : Arrays.asList(value.split("\n", -1));
    }
}
