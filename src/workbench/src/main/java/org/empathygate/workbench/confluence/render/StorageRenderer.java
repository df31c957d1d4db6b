package org.empathygate.workbench.confluence.render;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Locale;
import java.util.Optional;
import org.empathygate.workbench.plugin.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Turns storage format into HTML. Macros run one after the other, on the calling thread, the inner ones first. Whatever a macro does, the
 * page is rendered.
 */
public final class StorageRenderer {

    private final PluginMacros macros;
    private final PageLinks links;

    /**
     * For readers who reach Confluence at this address.
     *
     * @param base the context path, or the whole address for those who read elsewhere
     */
    public StorageRenderer(PluginMacros macros, String base) {
        this.macros = macros;
        this.links = new PageLinks(base);
    }

    /**
     * The whole page.
     *
     * @throws StorageFormatException when it is not well-formed
     */
    public String render(String storage, RenderContext context) {
        return inside(StorageXml.parse(storage), context).html();
    }

    private Rendered inside(Element parent, RenderContext context) {
        var html = new StringBuilder();
        var block = false;
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            var piece = piece(node, context);
            html.append(piece.html());
            block |= piece.block();
        }
        return new Rendered(html.toString(), block);
    }

    private Rendered piece(Node node, RenderContext context) {
        if (node instanceof Text text) {
            return Rendered.inline(Html.text(text.getData()));
        }
        return node instanceof Element element ? piece(element, context) : Rendered.inline("");
    }

    private Rendered piece(Element element, RenderContext context) {
        var tag = element.getTagName();
        if (MacroUse.isMacro(element)) {
            return macro(MacroUse.of(element), context);
        }
        if (tag.contains(":")) {
            return confluences(element, context);
        }
        if (Html.drops(tag)) {
            return Rendered.inline("");
        }
        var content = inside(element, context);
        return Html.allows(tag) ? tagged(element, content) : content;
    }

    /** A browser would end a paragraph before a block, and leave half of it empty. */
    private static Rendered tagged(Element element, Rendered content) {
        var tag = element.getTagName().toLowerCase(Locale.ROOT);
        if (Html.isVoid(tag)) {
            return new Rendered(Html.open(element) + content.html(), content.block());
        }
        if (tag.equals("p") && content.block()) {
            return Rendered.block("<div class=\"wb-paragraph\">" + content.html() + "</div>");
        }
        return new Rendered(Html.open(element) + content.html() + "</" + tag + ">", content.block());
    }

    private Rendered confluences(Element element, RenderContext context) {
        return switch (element.getTagName()) {
            case "ac:link" -> Rendered.inline(link(element, context));
            case "ac:image" -> Rendered.inline(image(element));
            case "ac:emoticon" -> Rendered.inline(Html.text(element.getAttribute("ac:emoji-fallback")));
            case "ac:task-list" ->
                Rendered.block(
                        "<ul class=\"wb-tasks\">" + inside(element, context).html() + "</ul>");
            case "ac:task" -> Rendered.block(task(element, context));
            case "ac:layout", "ac:layout-section", "ac:layout-cell" -> {
                var name = element.getTagName().substring("ac:".length());
                yield Rendered.block("<div class=\"wb-" + name + "\">"
                        + inside(element, context).html() + "</div>");
            }
            case "ac:placeholder", "ac:parameter", "ac:plain-text-body", "ac:task-id", "ac:task-status" ->
                Rendered.inline("");
            default -> inside(element, context);
        };
    }

    private String task(Element task, RenderContext context) {
        var done = Elements.below(task, "ac:task-status").stream()
                .findFirst()
                .map(Element::getTextContent)
                .filter("complete"::equals)
                .isPresent();
        return "<li>" + (done ? "\u2611 " : "\u2610 ")
                + Elements.below(task, "ac:task-body").stream()
                        .findFirst()
                        .map(body -> inside(body, context).html())
                        .orElse("")
                + "</li>";
    }

    private String link(Element link, RenderContext context) {
        var body = Elements.below(link, "ac:plain-text-link-body").stream()
                .findFirst()
                .map(text -> Html.text(text.getTextContent()))
                .or(() -> Elements.below(link, "ac:link-body").stream()
                        .findFirst()
                        .map(rich -> inside(rich, context).html()));
        var target = Elements.below(link).stream()
                .filter(element -> element.getTagName().startsWith("ri:"))
                .findFirst();
        var name = body.orElseGet(
                () -> Html.text(target.map(StorageRenderer::name).orElse(link.getAttribute("ac:anchor"))));
        return target.flatMap(element -> address(element, context))
                .map(address -> "<a href=\"" + Html.text(address) + "\">" + name + "</a>")
                .orElse(name);
    }

    private Optional<String> address(Element target, RenderContext context) {
        return switch (target.getTagName()) {
            case "ri:page", "ri:blog-post" -> {
                var space = target.getAttribute("ri:space-key");
                yield Optional.of(links.toPage(
                        space.isEmpty() ? context.getSpaceKey() : space, target.getAttribute("ri:content-title")));
            }
            case "ri:space" -> Optional.of(links.toSpace(target.getAttribute("ri:space-key")));
            case "ri:url" -> Optional.of(target.getAttribute("ri:value")).filter(Html::isHarmless);
            default -> Optional.empty();
        };
    }

    private static String name(Element target) {
        return switch (target.getTagName()) {
            case "ri:page", "ri:blog-post" -> target.getAttribute("ri:content-title");
            case "ri:space" -> target.getAttribute("ri:space-key");
            case "ri:url" -> target.getAttribute("ri:value");
            case "ri:attachment" -> target.getAttribute("ri:filename");
            default -> target.getAttribute("ri:username");
        };
    }

    private static String image(Element image) {
        var alternative = image.getAttribute("ac:alt");
        return Elements.below(image, "ri:url").stream()
                .findFirst()
                .map(url -> url.getAttribute("ri:value"))
                .filter(Html::isHarmless)
                .map(address -> "<img src=\"" + Html.text(address) + "\" alt=\"" + Html.text(alternative) + "\">")
                .orElseGet(() -> "<span class=\"wb-quiet\">["
                        + Html.text(Elements.below(image, "ri:attachment").stream()
                                .findFirst()
                                .map(StorageRenderer::name)
                                .filter(name -> alternative.isEmpty())
                                .orElse(alternative))
                        + "]</span>");
    }

    private Rendered macro(MacroUse use, RenderContext context) {
        return macros.find(use.name())
                .map(macro -> ofPlugin(macro, use, context))
                .or(() -> OwnMacros.render(use, body -> inside(body, context).html()))
                .orElseGet(() -> MacroBox.unknown(use.name()));
    }

    private Rendered ofPlugin(MacroModule module, MacroUse use, RenderContext context) {
        if (context.isMobile() && !module.isForMobile()) {
            return MacroBox.notMobile(use.name());
        }
        return MacroBoundary.run(use.name(), () -> executed(macros.instance(module), module, use, context));
    }

    private Rendered executed(Macro macro, MacroModule module, MacroUse use, RenderContext context)
            throws MacroExecutionException {
        var html = macro.execute(module.withoutAliases(use.parameters()), body(macro, use, context), context);
        return new Rendered(html == null ? "" : html, macro.getOutputType() == Macro.OutputType.BLOCK);
    }

    private String body(Macro macro, MacroUse use, RenderContext context) {
        return switch (macro.getBodyType()) {
            case NONE -> "";
            case PLAIN_TEXT -> use.plainBody();
            case RICH_TEXT ->
                use.richBody().map(body -> inside(body, context).html()).orElseGet(() -> Html.text(use.plainBody()));
        };
    }
}
