package org.empathygate.workbench.jira.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.empathygate.workbench.jira.model.People;
import org.empathygate.workbench.jira.model.Person;

/** How people are called on the pages. */
final class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** The display name of whoever has the key; the key itself when nobody has it any more. */
    String of(String personKey) {
        return people.find(personKey).map(Person::displayName).orElse(personKey.isEmpty() ? "Anonymous" : personKey);
    }

    /** At most two letters. */
    static String initials(String displayName) {
        return Arrays.stream(displayName.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
