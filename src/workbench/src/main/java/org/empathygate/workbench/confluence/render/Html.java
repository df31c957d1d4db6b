package org.empathygate.workbench.confluence.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * What of HTML may stand on a page, as Confluence has it: text, tables, lists, links and images. Elements that run or load something are
 * left out with what is in them, attributes that do are left out, and of others only what is in them stays.
 */
final class Html {

    private static final Set<String> ALLOWED = Set.of(
            "a",
            "abbr",
            "acronym",
            "address",
            "b",
            "big",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "div",
            "dl",
            "dt",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "tt",
            "u",
            "ul",
            "var");

    private static final Set<String> NEVER = Set.of(
            "applet",
            "audio",
            "base",
            "button",
            "embed",
            "form",
            "frame",
            "frameset",
            "iframe",
            "input",
            "link",
            "math",
            "meta",
            "noscript",
            "object",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video");

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img");

    private static final Set<String> ATTRIBUTES = Set.of(
            "align",
            "alt",
            "class",
            "colspan",
            "datetime",
            "dir",
            "height",
            "lang",
            "rowspan",
            "scope",
            "span",
            "start",
            "title",
            "valign",
            "width");

    private static final Set<String> STYLES = Set.of(
            "background-color",
            "color",
            "font-style",
            "font-weight",
            "height",
            "list-style-type",
            "margin-left",
            "padding-left",
            "text-align",
            "text-decoration",
            "vertical-align",
            "width");

    private static final Pattern STYLE_VALUE = Pattern.compile("[\\w\\s#%.,()-]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?:|mailto:|/|#|\\?|[\\w.-]+(/|$)).*");

    private Html() {}

    static boolean allows(String tag) {
        return ALLOWED.contains(tag.toLowerCase(Locale.ROOT));
    }

    static boolean drops(String tag) {
        return NEVER.contains(tag.toLowerCase(Locale.ROOT));
    }

    static boolean isVoid(String tag) {
        return VOID.contains(tag.toLowerCase(Locale.ROOT));
    }

    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Whether the address may be followed: to another site, an address for mail, or a place on this one. */
    static boolean isHarmless(String address) {
        var trimmed = address.strip();
        return ADDRESS.matcher(trimmed).matches() && trimmed.chars().noneMatch(Character::isISOControl);
    }

    /** The opening tag with those of the element's attributes that may stay. */
    static String open(Element element) {
        var attributes = element.getAttributes();
        var tag = new StringBuilder("<").append(element.getTagName().toLowerCase(Locale.ROOT));
        for (int i = 0; i < attributes.getLength(); i++) {
            tag.append(kept((Attr) attributes.item(i)));
        }
        return tag.append('>').toString();
    }

    private static String kept(Attr attribute) {
        var name = attribute.getName().toLowerCase(Locale.ROOT);
        var value = attribute.getValue();
        if (ATTRIBUTES.contains(name) || (name.startsWith("data-") && name.matches("data-[a-z0-9-]+"))) {
            return " " + name + "=\"" + text(value) + '"';
        }
        if ((name.equals("href") || name.equals("src")) && isHarmless(value)) {
            return " " + name + "=\"" + text(value.strip()) + '"';
        }
        return name.equals("style") ? style(value) : "";
    }

    private static String style(String value) {
        var kept = Arrays.stream(value.split(";"))
                .map(String::strip)
                .filter(Html::isHarmlessStyle)
                .collect(Collectors.joining("; "));
        return kept.isEmpty() ? "" : " style=\"" + text(kept) + '"';
    }

    private static boolean isHarmlessStyle(String declaration) {
        var colon = declaration.indexOf(':');
        if (colon < 0) {
            return false;
        }
        var value = declaration.substring(colon + 1).strip();
        return STYLES.contains(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT))
                && STYLE_VALUE.matcher(value).matches()
                && !value.toLowerCase(Locale.ROOT).matches("(?s).*(url|expression)\\s*\\(.*");
    }
}
