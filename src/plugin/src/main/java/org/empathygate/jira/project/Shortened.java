package org.empathygate.jira.project;

/** A text that may be too long for its place. */
final class Shortened {

    private Shortened() {}

    /** The whole text, or its first words with an ellipsis; never half a character. */
    static String to(int longest, String text) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        var start = text.substring(0, text.offsetByCodePoints(0, longest));
        int lastBlank = start.lastIndexOf(' ');
        return (lastBlank > longest / 2 ? start.substring(0, lastBlank) : start) + "\u2026";
    }
}
