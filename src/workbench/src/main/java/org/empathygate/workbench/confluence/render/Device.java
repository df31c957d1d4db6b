package org.empathygate.workbench.confluence.render;

import java.util.Locale;

/** On what a page is read. */
public enum Device {
    DESKTOP,
    MOBILE;

    /** As macros see it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
