package org.empathygate.confluence;

import java.util.stream.Stream;

/** What the page is rendered for. Whatever is not known is read like {@code DISPLAY}, but nothing is kept because of it. */
public enum Medium {
    DISPLAY("display"),
    PREVIEW("preview"),
    DIFF("diff"),
    PDF("pdf"),
    WORD("word"),
    HTML_EXPORT("html_export"),
    EMAIL("email"),
    FEED("feed"),
    OTHER("");

    private final String host;

    Medium(String host) {
        this.host = host;
    }

    /** By the name that Confluence gives it. */
    public static Medium of(String host) {
        return Stream.of(values())
                .filter(medium -> medium.host.equals(host))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether it goes to people who may see less than whoever it is rendered for. */
    public boolean leavesTheReader() {
        return this == EMAIL || this == FEED;
    }

    /** Whether Jira may be asked for it. A comparison renders a page twice, and neither half is of today. */
    public boolean asksJira() {
        return this != DIFF && !leavesTheReader();
    }

    /** Whether the reader has a page in front of them on which links lead somewhere. */
    public boolean isInteractive() {
        return this == DISPLAY || this == PREVIEW || this == OTHER;
    }
}
