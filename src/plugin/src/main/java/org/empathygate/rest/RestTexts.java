package org.empathygate.rest;

import org.empathygate.core.Text;

/** The sentences of this package; {@code i18n/empathy-gate-rest.properties} translates them. */
final class RestTexts {
    static final Text NOT_LOGGED_IN = text("not-logged-in");
    static final Text NOT_FOUND = text("not-found");
    static final Text MAY_NOT_EDIT = text("may-not-edit");
    static final Text MAY_NOT_LINK = text("may-not-link");
    static final Text MAY_NOT_CREATE = text("may-not-create");
    static final Text MAY_NOT_ADMINISTER = text("may-not-administer");
    static final Text MAY_NOT_SYSTEM_ADMINISTER = text("may-not-system-administer");
    static final Text NOT_FROM_HERE = text("not-from-here");
    static final Text NOT_JSON = text("not-json");
    static final Text STORE_DOWN = text("store-down");
    static final Text UNEXPECTED = text("unexpected");
    static final Text UNKNOWN_FIELD = text("unknown-field");
    static final Text NOT_TEXT = text("not-text");
    static final Text NOT_A_NUMBER = text("not-a-number");
    static final Text NOT_A_LIST = text("not-a-list");
    static final Text NOT_AN_OBJECT = text("not-an-object");
    static final Text NOT_OBJECTS = text("not-objects");
    static final Text REQUIRED = text("required");
    static final Text NEVER_ON_CREATE = text("never-on-create");
    static final Text ONLY_ME = text("only-me");
    static final Text ANOTHER_PROJECT = text("another-project");
    static final Text NOT_A_TIME = text("not-a-time");
    static final Text NOT_AFTER = text("not-after");

    static final Text NOT_TRUE_OR_FALSE = text("not-true-or-false");

    private RestTexts() {}

    static Text tooLarge(int kibibytes) {
        return text("too-large", Integer.toString(kibibytes));
    }

    static Text outdated(int version) {
        return text("outdated", Integer.toString(version));
    }

    static Text byHand(String workflow) {
        return text("add-by-hand", workflow);
    }

    static Text illegalMove(String state) {
        return text("illegal-move", state);
    }

    static Text numberWithin(int least, int most) {
        return text("number-within", Integer.toString(least), Integer.toString(most));
    }

    static Text notOneOf(String names) {
        return text("not-one-of", names);
    }

    private static Text text(String name, String... args) {
        return Text.of("empathy-gate-rest." + name, args);
    }
}
