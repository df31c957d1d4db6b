package org.empathygate.jira.issue;

/**
 * Keeps text that changes the direction of reading to itself. Somebody could otherwise call themselves something that turns
 * round what a sentence says after their name.
 */
final class Directions {

    private static final int FIRST_STRONG_ISOLATE = 0x2068;
    private static final int POP_DIRECTIONAL_ISOLATE = 0x2069;

    private Directions() {}

    /** The text as it is, or isolated when it has a letter or a mark of another direction. */
    static String isolated(String text) {
        return text.codePoints().anyMatch(Directions::turns)
                ? Character.toString(FIRST_STRONG_ISOLATE) + closed(text) + Character.toString(POP_DIRECTIONAL_ISOLATE)
                : text;
    }

    private static boolean turns(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }

    /** Without the marks that would end an isolation which the text itself has not begun. */
    private static String closed(String text) {
        var kept = new StringBuilder();
        int open = 0;
        for (int codePoint : text.codePoints().toArray()) {
            if (codePoint == POP_DIRECTIONAL_ISOLATE) {
                open--;
            } else if (codePoint >= 0x2066 && codePoint <= FIRST_STRONG_ISOLATE) {
                open++;
            }
            if (open >= 0) {
                kept.appendCodePoint(codePoint);
            }
            open = Math.max(0, open);
        }
        return kept.toString();
    }
}
