package org.empathygate.confluence.view;

import java.util.Locale;

/**
 * What a piece is, and so how it looks: a class on a page, whose style sheet knows light and dark, and a style of its own
 * on paper, where there is none.
 */
enum Look {
    BOX("margin: 6pt 0; font-size: 10pt;"),
    INLINE(""),
    SENTENCE("margin: 0 0 4pt 0; font-size: 11pt;"),
    QUIET("margin: 0 0 4pt 0; color: #44546f; font-size: 9pt;"),
    GROUPS("margin: 0 0 4pt 0;"),
    GROUP("margin: 0 0 4pt 0;"),
    LIST("margin: 0 0 4pt 0;"),
    NUMBER("font-weight: bold;"),
    FOOT("margin: 4pt 0 0 0; color: #44546f; font-size: 9pt;"),
    STALE("margin: 0 0 4pt 0; font-weight: bold; color: #7f5f01;"),
    /** A line beside it, because LibreOffice draws a box of its own around each paragraph in a box. */
    MESSAGE("margin: 6pt 0; padding: 0 0 0 6pt; border-left: 3px solid #8590a2; font-size: 10pt;"),
    SCROLL(""),
    TABLE("border-collapse: collapse; width: 100%; margin: 0 0 4pt 0;"),
    /** Paper cannot scroll: columns of people's words share its width, and long words break. */
    FIXED("border-collapse: collapse; table-layout: fixed; word-wrap: break-word; width: 100%; margin: 0 0 4pt 0;"),
    CAPTION("text-align: left; font-weight: bold; padding: 2pt 0; font-size: 9pt;"),
    /** Word processors take no size of letters from the table. */
    COLUMN("border: 1px solid #8590a2; padding: 3pt; text-align: left; vertical-align: top; font-size: 9pt;"
            + " background-color: #f1f2f4;"),
    ROW("border: 1px solid #8590a2; padding: 3pt; text-align: left; vertical-align: top; font-size: 9pt;"
            + " font-weight: normal;"),
    CELL("border: 1px solid #8590a2; padding: 3pt; text-align: left; vertical-align: top; font-size: 9pt;"),
    FIGURE("border: 1px solid #8590a2; padding: 3pt; text-align: right; vertical-align: top; font-size: 9pt;"),
    GOOD("font-weight: bold; color: #216e4e;"),
    BAD("font-weight: bold; color: #ae2e24;"),
    WAIT("font-weight: bold; color: #7f5f01;"),
    PLAIN(""),
    CHARTS(""),
    CHART(""),
    NARROW(""),
    LEGEND("");

    private final String onPaper;

    Look(String onPaper) {
        this.onPaper = onPaper;
    }

    String onPage() {
        return "empathy-wiki-" + name().toLowerCase(Locale.ROOT);
    }

    String onPaper() {
        return onPaper;
    }
}
