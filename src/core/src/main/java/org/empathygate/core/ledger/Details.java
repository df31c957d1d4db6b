package org.empathygate.core.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says beside its main features: texts by name, in the order of the names. Immutable. Names are camel case, and
 * {@code hash} and {@code previous} are none. What a database or an encoding would lose of a text is a replacement character
 * here, so that a hash can always be checked.
 *
 * <p>Every transition writes a fact of a dozen details, so names and texts are kept in arrays, which are cheap to copy with
 * one more.
 */
public final class Details {

    /** No details. */
    public static final Details NONE = new Details(new String[0], new String[0]);

    private static final char STAND_IN = '\ufffd';

    private final String[] names;
    private final String[] texts;

    private Details(String[] names, String[] texts) {
        this.names = names;
        this.texts = texts;
    }

    /** Throws {@link IllegalArgumentException} for a name that is none. */
    public static Details of(Map<String, String> details) {
        Details all = NONE;
        for (Map.Entry<String, String> detail : details.entrySet()) {
            all = all.with(detail.getKey(), detail.getValue());
        }
        return all;
    }

    /** These and one more, or another text under a name that is there; throws {@link IllegalArgumentException} as {@link #of}. */
    Details with(String name, String text) {
        int place = Arrays.binarySearch(names, name);
        if (place >= 0) {
            String[] changed = texts.clone();
            changed[place] = wellFormed(text);
            return new Details(names, changed);
        }
        return new Details(inserted(names, -place - 1, checked(name)), inserted(texts, -place - 1, wellFormed(text)));
    }

    private static String[] inserted(String[] all, int place, String one) {
        String[] more = Arrays.copyOf(all, all.length + 1);
        System.arraycopy(all, place, more, place + 1, all.length - place);
        more[place] = one;
        return more;
    }

    /** Null when there is none of this name. */
    @Nullable
    String text(String name) {
        int place = Arrays.binarySearch(names, name);
        return place < 0 ? null : texts[place];
    }

    /** A copy that cannot be changed. */
    public SortedMap<String, String> byName() {
        SortedMap<String, String> byName = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            byName.put(names[i], texts[i]);
        }
        return Collections.unmodifiableSortedMap(byName);
    }

    private static String checked(String name) {
        if (!isCamelCase(name) || name.equals("hash") || name.equals("previous")) {
            throw new IllegalArgumentException("Not the name of a detail: " + name);
        }
        return name;
    }

    private static boolean isCamelCase(String name) {
        for (int i = 0; i < name.length(); i++) {
            char here = name.charAt(i);
            if (!isLower(here) && (i == 0 || !isUpperOrDigit(here))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isLower(char character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isUpperOrDigit(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (needsALook(text.charAt(i))) {
                return mended(text);
            }
        }
        return text;
    }

    private static boolean needsALook(char character) {
        return character == 0 || Character.isSurrogate(character);
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
        return other instanceof Details details
                && Arrays.equals(names, details.names)
                && Arrays.equals(texts, details.texts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(texts);
    }

    @Override
    public String toString() {
        return byName().toString();
    }
}
