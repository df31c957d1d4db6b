package org.empathygate.persistence;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.empathygate.core.PersonId;
import org.empathygate.core.commitment.Reference;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.jspecify.annotations.Nullable;

/**
 * Small values as text in one column. A reader refuses what its writer never wrote with {@link IllegalArgumentException},
 * which leaves this package as an unreadable store, never as a value that somebody guessed.
 */
final class StoredForms {

    private StoredForms() {}

    static @Nullable String userKey(@Nullable PersonId person) {
        return person == null ? null : person.userKey();
    }

    static @Nullable PersonId person(@Nullable String userKey) {
        return userKey == null ? null : new PersonId(userKey);
    }

    /** {@code OBSERVE}, then one line for each issue type that differs: {@code ENFORCE Story}. */
    static String write(Tiers tiers) {
        StringBuilder text = new StringBuilder(tiers.byDefault().name());
        tiers.byIssueType()
                .forEach((type, tier) ->
                        text.append('\n').append(tier.name()).append(' ').append(type));
        return text.toString();
    }

    static Tiers readTiers(String text) {
        List<String> lines = text.lines().toList();
        Map<String, Tier> byIssueType = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            byIssueType.put(after(line), Tier.valueOf(before(line)));
        }
        return new Tiers(Tier.valueOf(lines.get(0)), byIssueType);
    }

    /** One detail a line, {@code name=value}, with line feeds, carriage returns and backslashes escaped; null for none. */
    static @Nullable String writeDetails(SortedMap<String, String> details) {
        return details.isEmpty()
                ? null
                : details.entrySet().stream()
                        .map(detail -> detail.getKey()
                                + '='
                                + detail.getValue()
                                        .replace("\\", "\\\\")
                                        .replace("\n", "\\n")
                                        .replace("\r", "\\r"))
                        .collect(joining("\n"));
    }

    static SortedMap<String, String> readDetails(@Nullable String text) {
        SortedMap<String, String> details = new TreeMap<>();
        if (text != null) {
            for (String line : text.split("\n", -1)) {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException("Not a detail: " + line);
                }
                details.put(line.substring(0, equals), unescaped(line.substring(equals + 1)));
            }
        }
        return details;
    }

    private static String unescaped(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                read.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                read.append(here);
            }
        }
        return read.toString();
    }

    /** Names of constants, separated by commas, in the order given; null for none. */
    static @Nullable String writeNames(Iterable<? extends Enum<?>> constants) {
        List<String> names = new ArrayList<>();
        constants.forEach(constant -> names.add(constant.name()));
        return names.isEmpty() ? null : String.join(",", names);
    }

    static <E> List<E> readNames(@Nullable String text, Function<String, E> valueOf) {
        List<E> constants = new ArrayList<>();
        if (text != null) {
            for (String name : text.split(",", -1)) {
                constants.add(valueOf.apply(name));
            }
        }
        return constants;
    }

    /** What somebody pointed at, from its own text; null for nothing. */
    static @Nullable Reference readReference(@Nullable String text) {
        return text == null
                ? null
                : Reference.parse(text).orElseThrow(() -> new IllegalArgumentException("Not a reference: " + text));
    }

    private static String before(String line) {
        return line.substring(0, space(line));
    }

    private static String after(String line) {
        return line.substring(space(line) + 1);
    }

    private static int space(String line) {
        int space = line.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("Two words expected: " + line);
        }
        return space;
    }
}
