package org.empathygate.workbench.confluence.render;

/** What stands in the place of a macro that shows nothing itself. */
final class MacroBox {

    private MacroBox() {}

    /** Nobody knows this macro. */
    static Rendered unknown(String name) {
        return box("warning", "Unknown macro: '" + name + "'", "");
    }

    /** The macro said why it cannot be shown, or broke. */
    static Rendered error(String name, String message) {
        return box("error", "Error rendering macro '" + name + "'", message);
    }

    /** The macro does not say that it can be shown on a telephone. */
    static Rendered notMobile(String name) {
        return box(
                "info", "The macro '" + name + "' cannot be shown on a mobile device", "Open the page on a desktop.");
    }

    private static Rendered box(String kind, String what, String why) {
        return Rendered.block(
                "<div class=\"aui-message aui-message-" + kind + " wb-macro-box\"><p><strong>" + Html.text(what)
                        + "</strong></p>" + (why.isEmpty() ? "" : "<p>" + Html.text(why) + "</p>") + "</div>");
    }
}
