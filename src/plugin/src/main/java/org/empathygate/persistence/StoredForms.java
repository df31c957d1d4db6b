package org.empathygate.persistence;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.empathygate.core.insight.EvidenceKind;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.jspecify.annotations.Nullable;

/**
 * Small values as text in one column. A reader refuses what its writer never wrote with {@link IllegalArgumentException},
 * which leaves this package as an unreadable store, never as a value that somebody guessed.
 */
final class StoredForms {

    private StoredForms() {}

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

    /** {@code INSIGHT INS-31}. */
    static String write(EvidenceRef ref) {
        return ref.kind().name() + ' ' + ref.ref();
    }

    static EvidenceRef readRef(String text) {
        return new EvidenceRef(EvidenceKind.valueOf(before(text)), after(text));
    }

    /** Null for an empty list. */
    static @Nullable String writeRefs(List<EvidenceRef> refs) {
        return refs.isEmpty() ? null : refs.stream().map(StoredForms::write).collect(joining("\n"));
    }

    static List<EvidenceRef> readRefs(@Nullable String text) {
        return text == null ? List.of() : text.lines().map(StoredForms::readRef).toList();
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
