package org.empathygate.confluence;

/** Why there is nothing to show, or nothing newer. Each has a message of its own with a next step. */
public enum Trouble {
    /** Nobody is signed in here: Jira was not asked. */
    ANONYMOUS,
    /** The reader has not let Confluence act for them in Jira yet. */
    NOT_AUTHORISED,
    JIRA_DOWN,
    TOO_SLOW,
    /** Too many requests are on their way already. */
    BUSY,
    PLUGIN_MISSING,
    /** Jira knows the reader and shows them nothing, or does not know them. */
    NO_PERMISSION,
    /** A login page, a proxy's error, garbage: never shown as data. */
    NOT_OURS,
    /** There is no link to any Jira. */
    NO_LINK,
    /** There is none with this id or name. */
    LINK_UNKNOWN,
    /** The link cannot say who asks: it would show everybody what one account may see. */
    LINK_IMPERSONAL,
    BAD_PARAMETERS,
    BAD_JQL,
    NOTHING_IN_SCOPE,
    NOT_FOUND,
    TOO_LARGE,
    /** A fault of the plugin or of this Confluence: for administrators. */
    BROKEN_HERE;

    /** Whether it is Jira that could not answer, so that what it said before may be shown as old. */
    public boolean isOfTheMoment() {
        return switch (this) {
            case JIRA_DOWN, TOO_SLOW, BUSY, NOT_OURS -> true;
            case ANONYMOUS,
                    NOT_AUTHORISED,
                    PLUGIN_MISSING,
                    NO_PERMISSION,
                    NO_LINK,
                    LINK_UNKNOWN,
                    LINK_IMPERSONAL,
                    BAD_PARAMETERS,
                    BAD_JQL,
                    NOTHING_IN_SCOPE,
                    NOT_FOUND,
                    TOO_LARGE,
                    BROKEN_HERE -> false;
        };
    }
}
