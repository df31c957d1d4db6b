package org.empathygate.confluence.macro;

/** Our macros; pages store the names, so they never change. */
enum MacroKind {
    GAP("empathy-gap"),
    INSIGHT("empathy-insight");

    private final String macro;

    MacroKind(String macro) {
        this.macro = macro;
    }

    String macro() {
        return macro;
    }
}
