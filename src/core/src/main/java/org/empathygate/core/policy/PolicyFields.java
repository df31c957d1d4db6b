package org.empathygate.core.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a policy document while they are read: each method answers the given value, or the base value when the
 * field is absent or bad, and remembers what is bad.
 */
final class PolicyFields {

    private static final int MAX_NAME = 255;

    private final Map<String, ?> given;
    private final Set<String> known = new HashSet<>();
    private final FieldChecks checks = new FieldChecks();

    PolicyFields(Map<String, ?> given) {
        this.given = given;
    }

    /** The policy, if no field was bad and none was left that nobody asked for. */
    Checked<Policy> check(Policy policy) {
        given.keySet().stream()
                .filter(field -> !known.contains(field))
                .sorted()
                .forEach(field -> bad(field, "unknown-field"));
        return checks.check(() -> policy);
    }

    void bad(String field, String key, String... args) {
        checks.bad(field, key, args);
    }

    Tier tier(String field, Tier base) {
        Object value = value(field);
        return value == null ? base : checks.oneOf(field, value.toString(), Tier.class);
    }

    Map<String, Tier> tiers(String field, Map<String, Tier> base) {
        Object value = value(field);
        if (value == null) {
            return base;
        }
        if (!(value instanceof Map<?, ?> byIssueType)) {
            bad(field, "not-tiers");
            return base;
        }
        Map<String, Tier> tiers = new LinkedHashMap<>();
        byIssueType.forEach((issueType, tier) -> tiers.put(
                name(field, issueType),
                checks.oneOf(field + "." + issueType, tier == null ? null : tier.toString(), Tier.class)));
        return tiers;
    }

    boolean flag(String field, boolean base) {
        Object value = value(field);
        if (value == null) {
            return base;
        }
        String text = value.toString().strip().toLowerCase(Locale.ROOT);
        if (!text.equals("true") && !text.equals("false")) {
            bad(field, "not-true-or-false");
        }
        return text.equals("true");
    }

    int number(String field, int base, int min, int max) {
        Object value = value(field);
        if (value == null) {
            return base;
        }
        Optional<Integer> number = number(value, min, max);
        if (number.isPresent()) {
            return number.get();
        }
        bad(field, "not-a-number-within", Integer.toString(min), Integer.toString(max));
        return base;
    }

    /** Different numbers, the smallest first; an empty list is one. */
    List<Integer> numbers(String field, List<Integer> base, int most, int min, int max) {
        Collection<?> elements = listOrBad(field, "not-a-list");
        if (elements == null) {
            return base;
        }
        NavigableSet<Integer> numbers = new TreeSet<>();
        for (Object element : elements) {
            number(element, min, max).ifPresent(numbers::add);
        }
        if (numbers.size() != elements.size() || numbers.size() > most) {
            bad(field, "not-numbers-within", Integer.toString(most), Integer.toString(min), Integer.toString(max));
            return base;
        }
        return List.copyOf(numbers);
    }

    private static Optional<Integer> number(@Nullable Object given, int min, int max) {
        try {
            int number = Integer.parseInt(String.valueOf(given).strip());
            return number >= min && number <= max ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    Names names(String field, Names base) {
        Collection<?> elements = listOrBad(field, "not-a-list");
        if (elements == null) {
            return base;
        }
        Set<String> names = new LinkedHashSet<>();
        for (Object element : elements) {
            names.add(name(field, element));
        }
        return new Names(new ArrayList<>(names));
    }

    List<LocalDate> days(String field, List<LocalDate> base) {
        Collection<?> elements = listOrBad(field, "not-a-list-of-days");
        if (elements == null) {
            return base;
        }
        List<LocalDate> days = new ArrayList<>();
        for (Object element : elements) {
            days.add(checks.day(field, element instanceof String text ? text : null));
        }
        return days;
    }

    /** What is given; null when nothing is, or something else than a list, which is bad then. */
    private @Nullable Collection<?> listOrBad(String field, String complaint) {
        Object value = value(field);
        if (value == null || value instanceof Collection) {
            return (Collection<?>) value;
        }
        bad(field, complaint);
        return null;
    }

    private String name(String field, @Nullable Object element) {
        String name = element instanceof String text ? text.strip() : "";
        if (name.isEmpty()
                || name.length() > MAX_NAME
                || !FieldChecks.canBeKept(name)
                || name.chars().anyMatch(Character::isISOControl)) {
            bad(field, "not-a-name");
        }
        return name;
    }

    private @Nullable Object value(String field) {
        known.add(field);
        return given.get(field);
    }
}
