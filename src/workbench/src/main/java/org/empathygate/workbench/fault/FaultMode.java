package org.empathygate.workbench.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What happens at a border. */
public enum FaultMode {
    /** Nothing: all is well. */
    UP,
    /** Every call takes longer. */
    SLOW,
    /** Every call fails; of Jira, every connection is refused. */
    DOWN,
    /**
     * Calls answer, but with nonsense: texts of the store read backwards, answers of the host null or zero, and in Jira's place a login
     * page that says 200.
     */
    GARBAGE,
    /** Jira's true answer breaks off in the middle, and says that it is whole. */
    BROKEN(Border.JIRA),
    /** Jira's answer begins and then comes a byte a second: no single wait is long, and all of them together never end. */
    DRIP(Border.JIRA),
    /** Jira does not know who asks. */
    UNAUTHORIZED(Border.JIRA, "401"),
    /** Jira lets nobody do anything. */
    FORBIDDEN(Border.JIRA, "403"),
    /** Jira sends everybody to a login page. */
    REDIRECT(Border.JIRA);

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<Border> borders;

    private final String written;

    FaultMode() {
        this.borders = List.of(Border.values());
        this.written = name().toLowerCase(Locale.ROOT);
    }

    FaultMode(Border border) {
        this.borders = List.of(border);
        this.written = name().toLowerCase(Locale.ROOT);
    }

    FaultMode(Border border, String written) {
        this.borders = List.of(border);
        this.written = written;
    }

    /** The modes that can be switched on at this border. */
    public static List<FaultMode> at(Border border) {
        return Arrays.stream(values())
                .filter(mode -> mode.borders.contains(border))
                .toList();
    }

    /** What it is called from outside, such as {@code slow} or {@code 401}. */
    public String written() {
        return written;
    }
}
