package org.empathygate.workbench.confluence.render;

import java.util.Locale;

/** For what a page is rendered; macros see the name in small letters. */
public enum OutputType {
    DISPLAY,
    PREVIEW,
    DIFF,
    PDF,
    WORD,
    HTML_EXPORT,
    EMAIL,
    FEED;

    /** As macros see it, such as {@code html_export}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is read by others than who is signed in, so that nobody is while it is made. */
    public boolean isForOthers() {
        return this == EMAIL || this == FEED;
    }
}
