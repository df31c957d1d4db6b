package org.empathygate.workbench.confluence.render;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The macros of Confluence that pages use most, each in a plain way. */
final class OwnMacros {

    private OwnMacros() {}

    /**
     * Empty when this is none of them.
     *
     * @param rich renders what is inside an element
     */
    static Optional<Rendered> render(MacroUse use, Function<Element, String> rich) {
        return switch (use.name()) {
            case "info", "tip" -> Optional.of(message("info", use, rich));
            case "note" -> Optional.of(message("warning", use, rich));
            case "warning" -> Optional.of(message("error", use, rich));
            case "panel", "excerpt", "section", "column" ->
                Optional.of(Rendered.block("<div class=\"wb-panel\">" + title(use) + body(use, rich) + "</div>"));
            case "code", "noformat" ->
                Optional.of(Rendered.block(
                        title(use) + "<pre class=\"wb-code\"><code>" + Html.text(use.plainBody()) + "</code></pre>"));
            case "expand" ->
                Optional.of(Rendered.block("<details class=\"wb-expand\"><summary>"
                        + Html.text(
                                use.parameter("title").isEmpty() ? "Click here to expand..." : use.parameter("title"))
                        + "</summary>" + body(use, rich) + "</details>"));
            case "status" -> Optional.of(status(use));
            case "anchor" -> Optional.of(Rendered.inline(""));
            default -> Optional.empty();
        };
    }

    private static Rendered message(String kind, MacroUse use, Function<Element, String> rich) {
        return Rendered.block(
                "<div class=\"aui-message aui-message-" + kind + "\">" + title(use) + body(use, rich) + "</div>");
    }

    private static Rendered status(MacroUse use) {
        var kind = switch (use.parameter("colour").toLowerCase(Locale.ROOT)) {
            case "green" -> " aui-lozenge-success";
            case "red" -> " aui-lozenge-error";
            case "yellow" -> " aui-lozenge-moved";
            case "blue", "purple" -> " aui-lozenge-inprogress";
            default -> "";
        };
        return Rendered.inline(
                "<span class=\"aui-lozenge" + kind + "\">" + Html.text(use.parameter("title")) + "</span>");
    }

    private static String title(MacroUse use) {
        var title = use.parameter("title");
        return title.isEmpty() ? "" : "<p class=\"title\"><strong>" + Html.text(title) + "</strong></p>";
    }

    private static String body(MacroUse use, Function<Element, String> rich) {
        return use.richBody().map(rich).orElseGet(() -> "<p>" + Html.text(use.plainBody()) + "</p>");
    }
}
