package org.empathygate.workbench.confluence.wiki;

import java.util.Locale;
import java.util.Set;

/**
 * What a label is known by. Case does not matter.
 *
 * @param prefix whose it is: {@code global} for everybody's
 */
public record LabelName(String prefix, String name) {

    /** How long a name may be. */
    public static final int LONGEST = 255;

    private static final Set<String> PREFIXES = Set.of("global", "my", "team", "system");

    /** The same in lower case. */
    public LabelName {
        name = name.toLowerCase(Locale.ROOT);
        if (!PREFIXES.contains(prefix)) {
            throw new IllegalArgumentException("A label's prefix is one of global, my, team and system, not " + prefix);
        }
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "A label has 1 to " + LONGEST + " characters and no spaces, not as in \"" + name + "\"");
        }
    }

    /** A label of everybody's. */
    public static LabelName global(String name) {
        return new LabelName("global", name);
    }
}
