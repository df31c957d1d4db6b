package org.empathygate.core.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says beside its main features: texts by name, in the order of the names. Immutable. Names are camel case, and
 * {@code hash} and {@code previous} are none. What a database or an encoding would lose of a text is a replacement character
 * here, so that a hash can always be checked.
 */
public final class Details {

    /** No details. */
    public static final Details NONE = new Details(new TreeMap<>());

    private static final Pattern NAME = Pattern.compile("(?!(hash|previous)$)[a-z][A-Za-z0-9]*");
    private static final char STAND_IN = '\ufffd';

    private final SortedMap<String, String> byName;

    private Details(SortedMap<String, String> checked) {
        this.byName = Collections.unmodifiableSortedMap(checked);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none. */
    public static Details of(Map<String, String> details) {
        SortedMap<String, String> checked = new TreeMap<>();
        details.forEach((name, text) -> checked.put(checkedName(name), wellFormed(text)));
        return new Details(checked);
    }

    /** These and one more, or another text under a name that is there; throws {@link IllegalArgumentException} as {@link #of}. */
    Details with(String name, String text) {
        SortedMap<String, String> more = new TreeMap<>(byName);
        more.put(checkedName(name), wellFormed(text));
        return new Details(more);
    }

    /** Cannot be changed. */
    public SortedMap<String, String> byName() {
        return byName;
    }

    private static String checkedName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a detail: " + name);
        }
        return name;
    }

    private static String wellFormed(String text) {
        return text.chars().noneMatch(Details::needsALook) ? text : mended(text);
    }

    private static boolean needsALook(int character) {
        return character == 0 || Character.isSurrogate((char) character);
    }

    private static String mended(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (Character.isHighSurrogate(here)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                kept.append(here).append(text.charAt(++i));
            } else {
                kept.append(needsALook(here) ? STAND_IN : here);
            }
        }
        return kept.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Details details && details.byName.equals(byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    @Override
    public String toString() {
        return byName.toString();
    }
}
