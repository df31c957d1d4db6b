package org.empathygate.workbench.confluence.wiki;

/** How writing a page ended. */
public sealed interface Saved {

    /** It was written. */
    record Done(WikiPage page) implements Saved {}

    /** The title is empty or too long. */
    record BadTitle(String message) implements Saved {}

    /** Another page of the space has the title. */
    record TitleTaken(WikiPage other) implements Saved {}

    /** The page has been deleted since. */
    record Gone() implements Saved {}

    /** The page has been changed since: another version is the last. */
    record Outdated(int current) implements Saved {}
}
