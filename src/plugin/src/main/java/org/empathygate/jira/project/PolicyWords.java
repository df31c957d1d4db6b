package org.empathygate.jira.project;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.empathygate.core.policy.FieldChange;
import org.empathygate.core.policy.Tier;
import org.empathygate.jira.page.PageTexts;

/** Names and values of a policy in the reader's words. */
final class PolicyWords {

    private static final Pattern TIER_OF_A_TYPE = Pattern.compile("=(OFF|OBSERVE|WARN|ENFORCE)(?=,|$)");

    private final PageTexts texts;

    PolicyWords(PageTexts texts) {
        this.texts = texts;
    }

    String field(String name) {
        return texts.of("field." + name);
    }

    /** Every value that has a word of its own, with this word; the empty value among them. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        Arrays.stream(Tier.values()).forEach(tier -> values.put(tier.name(), texts.of("tier." + tier.name())));
        values.put("true", texts.of("yes"));
        values.put("false", texts.of("no"));
        values.put("", texts.of("nothing"));
        return values;
    }

    Map<String, String> change(FieldChange change) {
        return Map.of(
                "field", change.field(),
                "label", field(change.field()),
                "before", value(change.before()),
                "after", value(change.after()));
    }

    private String value(String text) {
        Map<String, String> words = values();
        return words.getOrDefault(
                text,
                TIER_OF_A_TYPE
                        .matcher(text)
                        .replaceAll(tier -> ": " + java.util.regex.Matcher.quoteReplacement(words.get(tier.group(1)))));
    }

    /** A list as the lines of a text area. */
    static String lines(Object value) {
        return value instanceof Collection<?> elements
                ? elements.stream().map(Object::toString).collect(Collectors.joining("\n"))
                : value.toString();
    }

    static List<String> names(Object value) {
        return value instanceof Collection<?> elements
                ? elements.stream().map(Object::toString).toList()
                : List.of();
    }
}
